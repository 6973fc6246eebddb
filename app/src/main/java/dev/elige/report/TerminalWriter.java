package dev.elige.report;

import dev.elige.base.Text;
import dev.elige.report.Block.Heading;
import dev.elige.report.Block.Items;
import dev.elige.report.Block.Paragraph;
import dev.elige.report.Block.Tree;

/** Writes a document for a terminal. */
public final class TerminalWriter implements BlockVisitor {
  private static final int MARGIN = 2;

  private final Page page;
  private final StringBuilder out = new StringBuilder();
  private boolean afterHeading;

  private TerminalWriter(Page page) {
    this.page = page;
  }

  public static String write(Document document, Page page) {
    var writer = new TerminalWriter(page);
    for (var block : document.blocks()) {
      block.accept(writer);
      writer.afterHeading = block instanceof Heading;
    }
    return writer.out.toString();
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    lines(paragraph.text(), "", "", paragraph.tone());
  }

  @Override
  public void items(Items items) {
    for (var text : items.texts()) {
      lines(text, "• ", "  ", items.tone());
    }
  }

  @Override
  public void tree(Tree tree) {
    new TreeWriter(page, out, MARGIN).write(tree.root());
  }

  @Override
  public void curves(Curves curves) {
    lines(curves.caption(), "", "", Tone.PLAIN);
  }

  @Override
  public void drawing(Drawing drawing) {
    lines(drawing.title(), "", "", Tone.STRONG);
    table(drawing.table());
  }

  @Override
  public void links(Links links) {
    links.links().forEach(link -> lines(link.text(), "• ", "  ", Tone.PLAIN));
  }

  @Override
  public void pieces(Pieces pieces) {
    new PiecesWriter(page, out, MARGIN).write(pieces);
  }

  @Override
  public void table(Table table) {
    if (!afterHeading) {
      blankLine();
    }
    new TableWriter(page, out, MARGIN).write(table);
    out.append('\n');
  }

  /** A bar stands before each line, a broken one where a line goes on. */
  @Override
  public void verbatim(Verbatim verbatim) {
    for (String line : verbatim.lines()) {
      var bar = line.isEmpty() ? "│" : "│ ";
      for (String part : Cells.fold(line, page.width() - MARGIN - Cells.width(bar))) {
        out.append(" ".repeat(MARGIN)).append(page.paint(Tone.FAINT, bar)).append(part);
        out.append('\n');
        bar = "┊ ";
      }
    }
  }

  @Override
  public void bars(Bars bars) {
    if (!afterHeading) {
      blankLine();
      lines(bars.title(), "", "", Tone.STRONG);
    }
    new BarsWriter(page, out, MARGIN).write(bars);
    out.append('\n');
  }

  @Override
  public void heading(Heading heading) {
    var text = Visible.in(heading.text(), page.language());
    int margin = heading.level() == 3 ? MARGIN : 0;
    blankLine();
    for (String line : Cells.wrap(text, page.width() - margin)) {
      out.append(" ".repeat(margin)).append(page.paint(Tone.STRONG, line)).append('\n');
    }
    if (heading.level() < 3) {
      int width = Math.min(page.width(), Cells.width(text));
      var line = heading.level() == 1 ? "═" : "─";
      out.append(page.paint(Tone.FAINT, line.repeat(width))).append('\n');
    }
  }

  private void lines(Text text, String first, String next, Tone tone) {
    int width = page.width() - MARGIN - Cells.width(first);
    var start = first;
    for (String line : Cells.wrap(Visible.in(text, page.language()), width)) {
      out.append(" ".repeat(MARGIN)).append(start).append(page.paint(tone, line)).append('\n');
      start = next;
    }
  }

  private void blankLine() {
    if (!out.isEmpty() && !out.substring(out.length() - 2).equals("\n\n")) {
      out.append('\n');
    }
  }
}
