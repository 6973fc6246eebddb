package dev.elige.decide;

import dev.elige.base.Text;

/** What a hard limit says of an offer: met, violated, or not to be told from what is known. */
public sealed interface Verdict {
  /** The limit holds and there is nothing to add. */
  Verdict MET = new Met(Text.verbatim(""));

  /**
   * The limit holds.
   *
   * @param note what a person should know of it, or an empty text
   */
  record Met(Text note) implements Verdict {}

  /**
   * The limit does not hold.
   *
   * @param detail the offending value
   * @param remedy what would have to change
   */
  record Violated(Text detail, Text remedy) implements Verdict {}

  /**
   * The catalog does not know.
   *
   * @param missing the fact that is missing
   */
  record Unconfirmed(Text missing) implements Verdict {}

  static Verdict met(String english, String spanish, Object... arguments) {
    return new Met(Text.of(english, spanish, arguments));
  }

  static Verdict unconfirmed(String english, String spanish, Object... arguments) {
    return new Unconfirmed(Text.of(english, spanish, arguments));
  }
}
