package dev.elige.decide.record;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.belief.Quality;
import dev.elige.catalog.Lifecycle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a record as YAML: the same record gives the same bytes, on every system. */
public final class RecordWriter {
  /** What YAML takes for a plain text in a list and in a map alike. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._/@+ -]|:(?=[A-Za-z0-9]))*(?<! )");

  private final StringBuilder out = new StringBuilder();

  private RecordWriter() {}

  /** The whole file. */
  public static String write(DecisionRecord decision) {
    var writer = new RecordWriter();
    writer.head(decision);
    decision.tasks().forEach(writer::task);
    return writer.out.toString();
  }

  private void head(DecisionRecord decision) {
    line(
        "# What \"elige choose\" decided, and what it relied on; \"elige check\" tells what moved.");
    line("# Renew it with \"elige choose ", comment(decision), " --lock\"; do not edit it.");
    line("elige-lock: ", String.valueOf(DecisionRecord.FORM));
    line("requirement: ", text(decision.inputs().requirement()));
    line("sha256: ", text(decision.inputs().sha256()));
    if (decision.inputs().samples() instanceof Known<List<SampleHash>>(var samples)) {
      samples(samples);
    }
    line("day: ", decision.day().toString());
    var catalog = decision.catalog();
    line("catalog: {version: ", text(catalog.version()), ", as-of: " + catalog.asOf(), "}");
    var evidence = decision.evidence();
    line("evidence: {text: " + evidence.text(), ", embedding: " + evidence.embedding(), "}");
    var manner = decision.manner();
    line(
        "options: {all-providers: " + manner.allProviders(),
        ", nearest-price: " + manner.nearestPrice(),
        "}");
    line("tasks:");
  }

  private void samples(List<SampleHash> samples) {
    line("samples:", samples.isEmpty() ? " []" : "");
    for (var sample : samples) {
      line("  - {path: ", text(sample.path()), ", sha256: ", sample.sha256(), "}");
    }
  }

  private static String comment(DecisionRecord decision) {
    return decision.inputs().requirement().replaceAll("\\p{Cntrl}", " ");
  }

  private void task(TaskRecord task) {
    line("  - id: ", text(task.id()));
    line("    kind: ", task.kind().id());
    line("    offer: ", text(task.offer().toString()));
    line("    model: ", text(task.model().toString()));
    line("    mode: ", text(task.mode()));
    task.region().ifPresent(region -> line("    region: ", text(region)));
    line("    monthly-usd: ", usd(task.monthly()));
    line(
        "    quality: ",
        task.quality() instanceof Known<Quality>(var it) ? quality(it) : "unknown");
    line("    prices:");
    task.prices().forEach(this::price);
    if (!task.lives().isEmpty()) {
      line("    lifecycle:");
      task.lives().forEach(this::life);
    }
  }

  private static String quality(Quality quality) {
    return "{mean: %s, low: %s, high: %s, grade: %s}"
        .formatted(
            number(quality.mean()),
            number(quality.low()),
            number(quality.high()),
            quality.grade().name().toLowerCase(Locale.ROOT));
  }

  private void price(PriceRelied price) {
    line(
        "      - {what: " + text(price.what()),
        ", usd: " + usd(price.price()),
        ", unit: " + price.unit().id(),
        ", source: " + text(price.source()),
        ", as-of: " + price.asOf(),
        "}");
  }

  private void life(Lifecycle life) {
    var parts = new ArrayList<String>();
    if (!life.region().isEmpty()) {
      parts.add("region: " + text(life.region()));
    }
    date("legacy", life.legacy(), parts);
    date("end-of-life", life.endOfLife(), parts);
    parts.add("at-the-earliest: " + life.noSoonerThan());
    if (!life.successors().isEmpty()) {
      parts.add(
          life.successors().stream()
              .map(RecordWriter::text)
              .collect(Collectors.joining(", ", "successors: [", "]")));
    }
    line("      - {", String.join(", ", parts), "}");
  }

  private static void date(String key, Optional<PartialDate> date, List<String> parts) {
    date.ifPresent(known -> parts.add(key + ": " + known.text()));
  }

  private void line(String... parts) {
    out.append(String.join("", parts)).append('\n');
  }

  private static String usd(Money money) {
    return number(money.amount());
  }

  private static String number(double value) {
    return number(BigDecimal.valueOf(value));
  }

  private static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** Plain where that is safe, else in double quotes, whose escapes are those of JSON. */
  private static String text(String text) {
    boolean isWord = text.matches("(?i)null|true|false|yes|no");
    return PLAIN.matcher(text).matches() && !isWord
        ? text
        : text.codePoints()
            .mapToObj(RecordWriter::quoted)
            .collect(Collectors.joining("", "\"", "\""));
  }

  private static String quoted(int point) {
    return switch (point) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          Character.isISOControl(point) ? "\\u%04x".formatted(point) : Character.toString(point);
    };
  }
}
