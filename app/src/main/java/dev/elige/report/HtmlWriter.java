package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Explanation;
import dev.elige.base.Text;
import dev.elige.report.Block.Heading;
import dev.elige.report.Block.Items;
import dev.elige.report.Block.Paragraph;
import dev.elige.report.Block.Tree;
import dev.elige.report.Table.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes a document as one HTML page that needs nothing else: style and drawings are inside, no
 * script, nothing is fetched. It follows the reader's light or dark theme, reads without its
 * drawings, and prints.
 */
public final class HtmlWriter implements BlockVisitor {
  private final DisplayLanguage language;
  private final Html out = new Html();
  private int charts;

  private HtmlWriter(DisplayLanguage language) {
    this.language = language;
  }

  public static String write(Document document, DisplayLanguage language) {
    var writer = new HtmlWriter(language);
    writer.page(document.blocks());
    return writer.out.toString();
  }

  private void page(List<Block> blocks) {
    var tag = language == DisplayLanguage.SPANISH ? "es" : "en";
    out.raw("<!doctype html>\n").open("html", "lang=\"" + tag + "\"").raw("\n<head>\n");
    out.raw("<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.element("title", "", title(blocks));
    out.raw("<style>\n").raw(style()).raw("</style>\n</head>\n<body>\n<main>\n");
    blocks.forEach(block -> block.accept(this));
    out.raw("</main>\n</body>\n</html>\n");
  }

  private String title(List<Block> blocks) {
    for (var block : blocks) {
      if (block instanceof Heading heading) {
        return "Elige: " + said(heading.text());
      }
    }
    return "Elige";
  }

  private static String style() {
    try (var in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void heading(Heading heading) {
    out.element("h" + heading.level(), "", said(heading.text()));
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    out.element("p", tone(paragraph.tone()), said(paragraph.text()));
  }

  @Override
  public void items(Items items) {
    out.open("ul", tone(items.tone())).raw("\n");
    items.texts().forEach(text -> out.element("li", "", said(text)));
    out.close("ul");
  }

  @Override
  public void tree(Tree tree) {
    out.open("ul", "class=\"tree\"").raw("\n");
    tree(tree.root());
    out.close("ul");
  }

  @Override
  public void bars(Bars bars) {
    new SvgBars(pen()).draw(bars);
  }

  @Override
  public void curves(Curves curves) {
    new SvgCurves(pen()).draw(curves);
    out.element("p", "", said(curves.caption()));
  }

  @Override
  public void drawing(Drawing drawing) {
    switch (drawing) {
      case Scatter scatter -> {
        new SvgScatter(pen()).draw(scatter);
        out.element("p", "class=\"faint\"", said(scatter.caption()));
        table(scatter.table());
      }
      case Tornado tornado -> {
        new SvgTornado(pen()).draw(tornado);
        out.element("p", "class=\"faint\"", said(tornado.caption()));
      }
      case Shares shares -> new SvgShares(pen()).draw(shares);
    }
  }

  private Svg pen() {
    return new Svg(language, out, ++charts);
  }

  @Override
  public void links(Links links) {
    out.raw("<ul>\n");
    for (var link : links.links()) {
      out.raw("<li>");
      if (link.isOnTheWeb()) {
        var address = "href=\"" + Html.escape(link.address()) + "\" rel=\"noreferrer\"";
        out.open("a", address).text(said(link.title())).raw("</a>");
      } else {
        out.text(said(link.title()));
      }
      out.text(", " + said(link.note())).raw("</li>\n");
    }
    out.close("ul");
  }

  @Override
  public void verbatim(Verbatim verbatim) {
    out.element("pre", "dir=\"auto\"", String.join("\n", verbatim.lines()));
  }

  @Override
  public void pieces(Pieces pieces) {
    out.open("p", "class=\"pieces\"");
    pieces.texts().forEach(piece -> out.element("span", "", Pieces.visible(piece)));
    out.close("p");
  }

  private void tree(Explanation node) {
    var value = said(node.value());
    out.open("li", "").text(said(node.label()));
    if (!value.isEmpty()) {
      out.raw(": ").element("b", "", value);
    }
    node.citation()
        .ifPresent(from -> out.raw(" ").element("small", "class=\"faint\"", from.toString()));
    if (!node.parts().isEmpty()) {
      out.raw("\n").open("ul", "").raw("\n");
      node.parts().forEach(this::tree);
      out.close("ul");
    }
    out.close("li");
  }

  @Override
  public void table(Table table) {
    out.raw("<div class=\"wide\" tabindex=\"0\">\n<table>\n<thead><tr>\n");
    for (var column : table.columns()) {
      out.element("th", "scope=\"col\"" + side(column.side()), said(column.title()));
    }
    out.raw("</tr></thead>\n<tbody>\n");
    for (var row : table.rows()) {
      out.open("tr", tone(row.tone())).raw("\n");
      for (int i = 0; i < row.cells().size(); i++) {
        var side = side(table.columns().get(i).side()).strip();
        out.element("td", side, said(row.cells().get(i)));
      }
      out.close("tr");
    }
    out.raw("</tbody>\n</table>\n</div>\n");
  }

  private static String side(Side side) {
    return side == Side.RIGHT ? " class=\"number\"" : "";
  }

  private static String tone(Tone tone) {
    return tone == Tone.PLAIN ? "" : "class=\"" + tone.name().toLowerCase(Locale.ROOT) + "\"";
  }

  private String said(Text text) {
    return text.in(language);
  }
}
