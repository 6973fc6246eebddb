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

/** Reads {@code 3000 USD per month}; USD and the month may be left out. */
final class BudgetReader {
  private static final Form FORM =
      Form.of("a budget", "un presupuesto", "budget: 3000 USD per month");
  private static final Range AMOUNT = Range.aboveZeroTo("1000000000000");
  private static final List<Measure.Part> PARTS =
      List.of(new Measure.Part("currency", ""), new Measure.Part("per", "per"));
  private static final Pattern UNIT =
      Pattern.compile("(?<currency>[A-Za-z]{3})?(?: ?(?:per |an? |/ ?)(?<period>\\S+))?");

  private final Findings findings;

  BudgetReader(Findings findings) {
    this.findings = findings;
  }

  /** The budget per month. */
  Optional<Money> read(Fields fields) {
    return fields
        .find("budget")
        .flatMap(value -> Measure.read(value, PARTS, FORM, findings))
        .flatMap(this::monthly);
  }

  private Optional<Money> monthly(Measure measure) {
    var amount = Numbers.read(measure.number(), measure.at(), FORM, AMOUNT, findings);
    var unit = UNIT.matcher(measure.unit());
    if (!unit.matches()) {
      FORM.refuse(measure.at(), findings);
      return Optional.empty();
    }
    refuseOtherCurrency(unit, measure.at());
    var period =
        Optional.ofNullable(unit.group("period"))
            .map(word -> Vocabulary.PERIODS.read(word, measure.at(), findings))
            .orElse(Optional.of(Period.MONTH));
    return amount.flatMap(number -> period.map(span -> Money.usd(span.toMonth(number))));
  }

  private void refuseOtherCurrency(Matcher unit, Yaml at) {
    var currency = Optional.ofNullable(unit.group("currency")).orElse("USD");
    if (!currency.toUpperCase(Locale.ROOT).equals("USD")) {
      findings.refuse(
          at,
          Text.of(
              "The budget is in {}, but prices are in USD and no exchange rate is assumed.",
              "El presupuesto está en {}, pero los precios están en USD y no se supone ningún"
                  + " cambio.",
              currency),
          FORM.cure());
    }
  }
}
