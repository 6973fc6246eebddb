package dev.elige.ask;

import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;

/**
 * A number of tokens, and who counted it.
 *
 * @param tokens 0 or more
 * @param basis who counted
 * @param method how it was counted here, for people; empty where the provider reported it
 */
public record Counted(long tokens, Basis basis, Text method) {
  /** Who counted. */
  public enum Basis {
    /** The provider, which bills it. */
    REPORTED("reported"),
    /** The model's own tokenizer, here: what the provider adds around messages may be missing. */
    COUNTED("counted"),
    /** Another tokenizer, here. */
    ESTIMATED("estimated");

    private final String id;

    Basis(String id) {
      this.id = id;
    }

    /** The word used in JSON. */
    public String id() {
      return id;
    }
  }

  static Counted here(TokenCount count) {
    boolean isExact = count instanceof TokenCount.Exact;
    return new Counted(count.tokens(), isExact ? Basis.COUNTED : Basis.ESTIMATED, count.method());
  }

  static Counted reported(long tokens) {
    return new Counted(tokens, Basis.REPORTED, Text.verbatim(""));
  }
}
