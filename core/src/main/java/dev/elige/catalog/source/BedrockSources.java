package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;

/** What the Amazon Bedrock importers have in common when they name their source. */
final class BedrockSources {
  static final String PRICING_PAGE = "https://aws.amazon.com/bedrock/pricing/";
  static final String USER_GUIDE = "https://docs.aws.amazon.com/bedrock/latest/userguide/";

  /** Why a page of AWS is not fetched by refresh. */
  static final Origin.SnapshotOnly PAGE_FOR_PEOPLE =
      new Origin.SnapshotOnly(
          Text.of(
              "AWS publishes this as a page for people, not as data.",
              "AWS lo publica como página para personas, no como datos."));

  private BedrockSources() {}

  /** Single facts that AWS states, restated with the page that states them. */
  static Source aws(String id, String title, String url, Authority authority) {
    return new Source(id, title, url, "facts, restated", LicenceClass.B, authority);
  }
}
