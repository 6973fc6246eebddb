package dev.elige.report;

/** How loudly something is said. */
public enum Tone {
  PLAIN(""),
  STRONG("1"),
  GOOD("1;32"),
  WARNING("33"),
  FAINT("2");

  private final String code;

  Tone(String code) {
    this.code = code;
  }

  /** The text between the codes that make a terminal say it so (ECMA-48, SGR). */
  String paint(String text) {
    return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
