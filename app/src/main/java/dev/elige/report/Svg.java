package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A pen for drawings inside a page: figures with a caption, and what stands in them. */
final class Svg {
  private final DisplayLanguage language;
  private final Html out;
  private final int number;

  /**
   * A pen.
   *
   * @param number of the drawing on its page
   */
  Svg(DisplayLanguage language, Html out, int number) {
    this.language = language;
    this.out = out;
    this.number = number;
  }

  /** A coordinate to a tenth, with a point whatever the locale. */
  static String coordinate(double value) {
    return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Begins a figure.
   *
   * @param kind its class in the style sheet; empty for none
   */
  Svg begin(Text title, String kind, int width, int height) {
    var id = name("chart");
    out.raw("<figure>\n");
    out.element("figcaption", "id=\"" + id + "\"", title.in(language));
    out.open(
            "svg",
            "%sviewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%s\""
                .formatted(kind.isEmpty() ? "" : "class=\"" + kind + "\" ", width, height, id))
        .raw("\n");
    return this;
  }

  void end() {
    out.raw("</svg>\n</figure>\n");
  }

  /** A name that no other drawing of the page has. */
  String name(String word) {
    return word + number;
  }

  /** Markup as it is, with numbers from the program only. */
  void raw(String markup) {
    out.raw(markup);
  }

  void line(String kind, double x1, double y1, double x2, double y2) {
    out.raw(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
            .formatted(kind, coordinate(x1), coordinate(y1), coordinate(x2), coordinate(y2)));
  }

  void rectangle(String kind, double x, double y, double width, double height) {
    out.raw(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"2\"/>\n"
            .formatted(kind, coordinate(x), coordinate(y), coordinate(width), coordinate(height)));
  }

  /**
   * Words at a point.
   *
   * @param anchor start, middle or end
   */
  void label(double x, double y, String anchor, Text text) {
    label("label", x, y, anchor, text);
  }

  void label(String kind, double x, double y, String anchor, Text text) {
    out.element(
        "text",
        "class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\""
            .formatted(kind, coordinate(x), coordinate(y), anchor),
        text.in(language));
  }

  /** The name of a vertical axis. */
  void upright(int x, int y, Text text) {
    out.element(
        "text",
        "class=\"label\" transform=\"translate(%d %d) rotate(-90)\" text-anchor=\"middle\""
            .formatted(x, y),
        text.in(language));
  }

  /** What a pointer tells of the mark that encloses it. */
  void tip(Text text) {
    out.element("title", "", text.in(language));
  }
}
