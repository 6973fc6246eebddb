package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.Spread;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an amount that is not certain: {@code from}, {@code typical} and {@code to}, or how many
 * are of which size.
 */
final class SpreadReader {
  private static final List<String> ENDS = List.of("from", "typical", "to");
  private static final Form SHARE =
      Form.of("a share", "una parte", "sizes: {500: 60 %, 2000: 40 %}");
  private static final Range PERCENT = Range.aboveZeroTo("100");

  private final Findings findings;
  private final Form form;
  private final Range range;

  /**
   * A reader.
   *
   * @param form of the whole value, with an example of it as a range
   * @param range of each amount
   */
  SpreadReader(Findings findings, Form form, Range range) {
    this.findings = findings;
    this.form = form;
    this.range = range;
  }

  static boolean isRange(Fields fields) {
    return ENDS.stream().anyMatch(fields::has);
  }

  static boolean isHistogram(Fields fields) {
    return fields.has("sizes");
  }

  /** The range that three keys say. */
  Optional<Spread> range(Fields fields) {
    var amounts = new ArrayList<BigDecimal>();
    for (var key : ENDS) {
      new AmountReader(findings).number(fields, key, form, range).ifPresent(amounts::add);
      if (!fields.has(key)) {
        findings.refuse(
            fields.place(),
            Text.of("\"{}\" is missing in {}.", "Falta \"{}\" en {}.", key, form.what()),
            form.cure());
      }
    }
    return amounts.size() == ENDS.size() ? between(fields, amounts) : Optional.empty();
  }

  private Optional<Spread> between(Fields fields, List<BigDecimal> ends) {
    if (ends.get(0).compareTo(ends.get(1)) > 0 || ends.get(1).compareTo(ends.get(2)) > 0) {
      findings.refuse(
          fields.placeOf("typical"),
          Text.of(
              "\"typical\" lies between \"from\" and \"to\", and {}, {}, {} do not rise.",
              "\"typical\" está entre \"from\" y \"to\", y {}, {}, {} no van en orden.",
              ends.get(0).toPlainString(),
              ends.get(1).toPlainString(),
              ends.get(2).toPlainString()),
          form.cure());
      return Optional.empty();
    }
    return Optional.of(new Spread.Between(ends.get(0), ends.get(1), ends.get(2)));
  }

  /** The sizes with the share of each. */
  Optional<Spread> histogram(Fields fields) {
    var value = fields.find("sizes");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!(value.get() instanceof Yaml.Entries sizes)) {
      SHARE.refuse(value.get(), findings);
      return Optional.empty();
    }
    if (sizes.entries().isEmpty()) {
      SHARE.refuse(sizes, findings);
      return Optional.empty();
    }
    var bins = sizes.entries().stream().flatMap(entry -> bin(entry).stream()).toList();
    return bins.size() == sizes.entries().size() ? histogram(sizes, bins) : Optional.empty();
  }

  private Optional<Spread.Bin> bin(Yaml.Entry entry) {
    var amount = Numbers.read(entry.key().text().strip(), entry.key(), form, range, findings);
    var share =
        new AmountReader(findings).united(entry.value(), SHARE, PERCENT, AmountUnits.SHARES);
    return amount.flatMap(size -> share.map(part -> new Spread.Bin(size, part)));
  }

  private Optional<Spread> histogram(Yaml at, List<Spread.Bin> bins) {
    var sum = bins.stream().map(Spread.Bin::share).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      findings.refuse(
          at,
          Text.of(
              "The shares of the sizes add up to {} %, not to 100 %.",
              "Las partes de los tamaños suman {} %, no 100 %.",
              Numbers.normal(sum.movePointRight(2)).toPlainString()),
          SHARE.cure());
      return Optional.empty();
    }
    return Optional.of(new Spread.Histogram(bins));
  }
}
