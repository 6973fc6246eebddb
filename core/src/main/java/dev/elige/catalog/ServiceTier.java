package dev.elige.catalog;

import dev.elige.base.Text;

/** How a request is served and billed by use. */
public enum ServiceTier {
  ON_DEMAND(Text.of("on demand", "bajo demanda")),
  BATCH(Text.of("batch", "por lotes")),
  FLEX(Text.of("flex", "flexible")),
  PRIORITY(Text.of("priority", "prioritario"));

  private final Text title;

  ServiceTier(Text title) {
    this.title = title;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }
}
