package dev.elige.spec;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 3000 USD per month} and {@code 0.02 USD}; USD and the month may be left out. */
final class MoneyReader {
  private static final String MOST = "1000000000000";
  private static final List<Measure.Part> PARTS =
      List.of(new Measure.Part("currency", ""), new Measure.Part("per", "per"));
  private static final Pattern UNIT =
      Pattern.compile("(?<currency>[A-Za-z]{3})?(?: ?(?:per |an? |/ ?)(?<period>\\S+))?");

  /** Whether an amount of 0 makes sense. */
  enum Least {
    ZERO,
    ABOVE_ZERO;

    private Range range() {
      return this == ZERO ? Range.zeroTo(MOST) : Range.aboveZeroTo(MOST);
    }
  }

  private final Findings findings;

  MoneyReader(Findings findings) {
    this.findings = findings;
  }

  /** An amount for each month. */
  Optional<Money> monthly(Fields fields, String key, Form form, Least least) {
    return read(fields, key, form).flatMap(measure -> monthly(measure, form, least));
  }

  /** An amount of no period. */
  Optional<Money> once(Fields fields, String key, Form form, Least least) {
    return read(fields, key, form).flatMap(measure -> once(measure, form, least));
  }

  private Optional<Measure> read(Fields fields, String key, Form form) {
    return fields.find(key).flatMap(value -> Measure.read(value, PARTS, form, findings));
  }

  private Optional<Money> monthly(Measure measure, Form form, Least least) {
    var amount = Numbers.read(measure.number(), measure.at(), form, least.range(), findings);
    var unit = unit(measure, form);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    var period =
        Optional.ofNullable(unit.get().group("period"))
            .map(word -> Vocabulary.PERIODS.read(word, measure.at(), findings))
            .orElse(Optional.of(Period.MONTH));
    return amount.flatMap(number -> period.map(span -> Money.usd(span.toMonth(number))));
  }

  /** As prices are: small, with a point that is always decimal. */
  private Optional<Money> once(Measure measure, Form form, Least least) {
    var amount = Numbers.readDecimal(measure.number(), measure.at(), form, least.range(), findings);
    var unit = unit(measure, form);
    if (unit.isPresent() && unit.get().group("period") != null) {
      form.refuse(measure.at(), findings);
      return Optional.empty();
    }
    return unit.isEmpty() ? Optional.empty() : amount.map(Money::usd);
  }

  private Optional<Matcher> unit(Measure measure, Form form) {
    var unit = UNIT.matcher(measure.unit());
    if (!unit.matches()) {
      form.refuse(measure.at(), findings);
      return Optional.empty();
    }
    refuseOtherCurrency(unit, measure.at(), form);
    return Optional.of(unit);
  }

  private void refuseOtherCurrency(Matcher unit, Yaml at, Form form) {
    var currency = Optional.ofNullable(unit.group("currency")).orElse("USD");
    if (!currency.toUpperCase(Locale.ROOT).equals("USD")) {
      findings.refuse(
          at,
          Text.of(
              "The amount is in {}, but prices are in USD and no exchange rate is assumed.",
              "El importe está en {}, pero los precios están en USD y no se supone ningún cambio.",
              currency),
          form.cure());
    }
  }
}
