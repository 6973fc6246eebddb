package dev.elige.report;

/** Fillings that are told apart without colour: solid, hatched, dotted, empty. */
final class SvgPatterns {
  private SvgPatterns() {}

  /** Defines the fillings for one drawing. */
  static void define(Svg pen) {
    pen.raw("<defs>\n");
    pattern(pen, "hatched", "rotate(45)", "<rect class=\"ink\" width=\"3\" height=\"6\"/>");
    pattern(pen, "dotted", "rotate(0)", "<circle class=\"ink\" cx=\"3\" cy=\"3\" r=\"1.4\"/>");
    pen.raw("</defs>\n");
  }

  private static void pattern(Svg pen, String name, String turned, String ink) {
    pen.raw(
        """
        <pattern id="%s" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="%s">\
        <rect class="ground" width="6" height="6"/>%s</pattern>
        """
            .formatted(pen.name(name), turned, ink));
  }

  /** The filling of a number, 0 to 3. */
  static String fill(Svg pen, int pattern) {
    return switch (pattern) {
      case 0 -> "var(--bar)";
      case 1 -> "url(#" + pen.name("hatched") + ")";
      case 2 -> "url(#" + pen.name("dotted") + ")";
      case 3 -> "var(--ground)";
      default -> throw new IllegalArgumentException("there are four fillings, none " + pattern);
    };
  }
}
