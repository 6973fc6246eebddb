package dev.elige.decide.record;

import dev.elige.base.Estimate.Known;
import dev.elige.base.PartialDate;
import dev.elige.belief.Quality;
import dev.elige.catalog.Lifecycle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what a record says of one offer. */
final class OfferRecordWriter {
  private final String margin;
  private final StringBuilder out;

  private OfferRecordWriter(String margin, StringBuilder out) {
    this.margin = margin;
    this.out = out;
  }

  /** Writes the keys of an offer, each on a line behind a margin. */
  static void write(OfferRecord offer, String margin, StringBuilder out) {
    new OfferRecordWriter(margin, out).write(offer);
  }

  private void write(OfferRecord offer) {
    line("offer: ", YamlWords.text(offer.offer().toString()));
    line("model: ", YamlWords.text(offer.model().toString()));
    line("mode: ", YamlWords.text(offer.mode()));
    offer.region().ifPresent(region -> line("region: ", YamlWords.text(region)));
    offer.pivot().ifPresent(to -> line("translated-to: ", YamlWords.text(to.tag())));
    line("monthly-usd: ", YamlWords.usd(offer.monthly()));
    line("quality: ", offer.quality() instanceof Known<Quality>(var it) ? quality(it) : "unknown");
    line("prices:");
    offer.prices().forEach(this::price);
    if (!offer.lives().isEmpty()) {
      line("lifecycle:");
      offer.lives().forEach(this::life);
    }
  }

  private static String quality(Quality quality) {
    return "{mean: %s, low: %s, high: %s, grade: %s}"
        .formatted(
            YamlWords.number(quality.mean()),
            YamlWords.number(quality.low()),
            YamlWords.number(quality.high()),
            quality.grade().name().toLowerCase(Locale.ROOT));
  }

  private void price(PriceRelied price) {
    line(
        "  - {what: " + YamlWords.text(price.what()),
        ", usd: " + YamlWords.usd(price.price()),
        ", unit: " + price.unit().id(),
        ", source: " + YamlWords.text(price.source()),
        ", as-of: " + price.asOf(),
        "}");
  }

  private void life(Lifecycle life) {
    var parts = new ArrayList<String>();
    if (!life.region().isEmpty()) {
      parts.add("region: " + YamlWords.text(life.region()));
    }
    date("legacy", life.legacy(), parts);
    date("end-of-life", life.endOfLife(), parts);
    parts.add("at-the-earliest: " + life.noSoonerThan());
    if (!life.successors().isEmpty()) {
      parts.add(
          life.successors().stream()
              .map(YamlWords::text)
              .collect(Collectors.joining(", ", "successors: [", "]")));
    }
    line("  - {", String.join(", ", parts), "}");
  }

  private static void date(String key, Optional<PartialDate> date, List<String> parts) {
    date.ifPresent(known -> parts.add(key + ": " + known.text()));
  }

  private void line(String... parts) {
    out.append(margin).append(String.join("", parts)).append('\n');
  }
}
