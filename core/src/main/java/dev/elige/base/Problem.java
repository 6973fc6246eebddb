package dev.elige.base;

/**
 * One thing wrong with an input.
 *
 * @param place where: a file and line, an option, an address
 * @param rule the offending value and the rule it breaks
 * @param cure what to do about it
 */
public record Problem(String place, Text rule, Text cure) {
  /** The whole message in one language, on one line. */
  public String message(DisplayLanguage language) {
    return place + ": " + rule.in(language) + " " + cure.in(language);
  }
}
