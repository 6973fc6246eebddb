package dev.elige.tokens;

import dev.elige.base.Text;

/**
 * Whether something fits, from best to worst. An exact count is sure either way; an estimated one
 * is sure where its whole 90 % interval lies on one side of the limit.
 */
public enum Fitting {
  SURELY(Text.of("fits", "cabe")),
  PROBABLY(Text.of("probably fits", "probablemente cabe")),
  PROBABLY_NOT(Text.of("probably does not fit", "probablemente no cabe")),
  SURELY_NOT(Text.of("does not fit", "no cabe"));

  private final Text title;

  Fitting(Text title) {
    this.title = title;
  }

  /** The answer for people. */
  public Text title() {
    return title;
  }

  /** How a need within an interval stands to a limit. */
  static Fitting of(long low, long likely, long high, long limit) {
    if (high <= limit) {
      return SURELY;
    }
    if (low > limit) {
      return SURELY_NOT;
    }
    return likely <= limit ? PROBABLY : PROBABLY_NOT;
  }

  Fitting worse(Fitting other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
