package dev.elige.yaml;

/** Foreign text made fit for a message: on one line, short, and harmless to a terminal. */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  public static String of(String text) {
    var line = text.codePoints().limit(LONGEST + 1L).map(Shown::harmless).toArray();
    var shown = new String(line, 0, Math.min(line.length, LONGEST));
    return line.length > LONGEST ? shown + "…" : shown;
  }

  private static int harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> '\uFFFD';
      default -> codePoint;
    };
  }
}
