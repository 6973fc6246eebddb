package dev.elige.provider;

/**
 * A text that comes in pieces and may hold a key, whole or spread over several of them. What may be
 * the beginning of one is held back until more has come or the text has ended; all else is passed
 * on at once. So no key passes that is whole in the text, and of a text that is never finished the
 * beginning of one does not either.
 */
public final class MaskedText {
  private final Masks masks;
  private String held = "";

  public MaskedText(Masks masks) {
    this.masks = masks;
  }

  /** What can be passed on now that a piece has come; may be empty. */
  public String add(String piece) {
    if (masks.areIdle()) {
      return piece;
    }
    var text = masks.inAnswer(held + piece);
    int told = text.length() - masks.open(text);
    held = text.substring(told);
    return text.substring(0, told);
  }

  /** What was held back, now that the text has ended. */
  public String rest() {
    var rest = held;
    held = "";
    return rest;
  }
}
