package dev.elige.catalog;

import dev.elige.base.Text;

/** For how long capacity is bought. */
public enum Commitment {
  NONE(Text.of("no commitment", "sin compromiso")),
  ONE_DAY(Text.of("1 day", "1 día")),
  ONE_MONTH(Text.of("1 month", "1 mes")),
  THREE_MONTHS(Text.of("3 months", "3 meses")),
  SIX_MONTHS(Text.of("6 months", "6 meses")),
  ONE_YEAR(Text.of("1 year", "1 año"));

  private final Text title;

  Commitment(Text title) {
    this.title = title;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }
}
