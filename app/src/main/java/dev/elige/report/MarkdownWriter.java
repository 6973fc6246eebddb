package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Explanation;
import dev.elige.base.Text;
import dev.elige.report.Block.Heading;
import dev.elige.report.Block.Items;
import dev.elige.report.Block.Paragraph;
import dev.elige.report.Block.Tree;
import dev.elige.report.Table.Column;
import dev.elige.report.Table.Side;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a document as Markdown with the tables of GitHub Flavored Markdown. */
public final class MarkdownWriter implements BlockVisitor {
  private final DisplayLanguage language;
  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter(DisplayLanguage language) {
    this.language = language;
  }

  public static String write(Document document, DisplayLanguage language) {
    var writer = new MarkdownWriter(language);
    for (var block : document.blocks()) {
      writer.out.append(writer.out.isEmpty() ? "" : "\n");
      block.accept(writer);
    }
    return writer.out.toString();
  }

  @Override
  public void heading(Heading heading) {
    line("#".repeat(heading.level()) + " " + said(heading.text()));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    line(said(paragraph.text()));
  }

  @Override
  public void items(Items items) {
    items.texts().forEach(text -> line("- " + said(text)));
  }

  @Override
  public void tree(Tree tree) {
    tree(tree.root(), "");
  }

  @Override
  public void bars(Bars bars) {
    table(asTable(bars));
  }

  @Override
  public void curves(Curves curves) {
    line(said(curves.caption()));
  }

  /** Markdown draws nothing, so a drawing is its numbers. */
  @Override
  public void drawing(Drawing drawing) {
    line("**" + said(drawing.title()) + "**");
    out.append('\n');
    table(drawing.table());
  }

  @Override
  public void links(Links links) {
    for (var link : links.links()) {
      var title =
          link.isOnTheWeb()
              ? "[" + said(link.title()) + "](<" + link.address() + ">)"
              : said(link.title());
      line("- " + title + ", " + said(link.note()));
    }
  }

  @Override
  public void pieces(Pieces pieces) {
    line(pieces.texts().stream().map(MarkdownWriter::code).collect(Collectors.joining(" ")));
  }

  /** Markdown draws nothing, so bars are their numbers. */
  private static Table asTable(Bars bars) {
    return new Table(
        List.of(new Column(bars.title(), Side.LEFT), new Column(Text.verbatim(""), Side.RIGHT)),
        bars.bars().stream().map(bar -> Table.row(bar.label(), bar.shown())).toList());
  }

  /** A piece as code; one with backticks needs a longer fence (CommonMark, code spans). */
  private static String code(String piece) {
    var shown = Pieces.visible(piece);
    var fence = shown.contains("`") ? "``" : "`";
    return shown.contains("`") ? fence + " " + shown + " " + fence : fence + shown + fence;
  }

  private void tree(Explanation node, String indent) {
    var value = said(node.value());
    out.append(indent).append("- ").append(said(node.label()));
    out.append(value.isEmpty() ? "" : ": **" + value + "**");
    node.citation().ifPresent(from -> out.append(" (").append(escape(from.toString())).append(')'));
    out.append('\n');
    node.parts().forEach(part -> tree(part, indent + "  "));
  }

  /** A fenced block whose fence is longer than any run of backticks in it (CommonMark). */
  @Override
  public void verbatim(Verbatim verbatim) {
    var fence = "```";
    while (verbatim.text().contains(fence)) {
      fence += "`";
    }
    line(fence + "text");
    verbatim.lines().forEach(this::line);
    line(fence);
  }

  @Override
  public void table(Table table) {
    line(table.columns().stream().map(Column::title).map(this::said).collect(cells()));
    line(
        table.columns().stream()
            .map(column -> column.side() == Side.RIGHT ? "---:" : "---")
            .collect(cells()));
    for (var row : table.rows()) {
      line(row.cells().stream().map(this::said).collect(cells()));
    }
  }

  private static java.util.stream.Collector<CharSequence, ?, String> cells() {
    return Collectors.joining(" | ", "| ", " |");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  private String said(Text text) {
    return escape(text.in(language));
  }

  /** Keeps what a name or number may contain from being read as markup. */
  static String escape(String told) {
    var text = Visible.of(told);
    var result = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '|', '*', '_', '[', ']', '#' -> result.append('\\').append(c);
        case '<' -> result.append("&lt;");
        case '\n', '\r' -> result.append(' ');
        default -> result.append(c);
      }
    }
    return result.toString();
  }
}
