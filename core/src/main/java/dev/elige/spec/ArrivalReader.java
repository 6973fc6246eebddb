package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.Arrival;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code business-hours}, or a map of hours' weights and of the peak. */
final class ArrivalReader {
  private static final Vocabulary<Arrival> WORDS =
      new Vocabulary<>(
          Text.of("a way of arriving", "una forma de llegar"),
          Map.of("flat", Arrival.FLAT, "business-hours", Arrival.BUSINESS_HOURS),
          Map.of());
  private static final Form ARRIVAL =
      Form.of("a way of arriving", "una forma de llegar", "arrival: business-hours");
  private static final Form HOURS =
      Form.of(
          "a weight of an hour",
          "un peso de una hora",
          "hours: [0, 0, 0, 0, 0, 0, 1, 2, 4, 4, 4, 3, 2, 3, 4, 4, 3, 2, 1, 1, 1, 0, 0, 0]");
  private static final Form PEAK = Form.of("a peak", "un pico", "peak: 5");
  private static final Range WEIGHT = Range.zeroTo("1000000000");
  private static final Range FACTOR = new Range(BigDecimal.ONE, true, new BigDecimal("1000000"));
  private static final Text TITLE = Text.of("by hours as stated", "según las horas indicadas");
  private static final int HOURS_OF_DAY = 24;

  private final Findings findings;

  ArrivalReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Arrival> read(Fields fields) {
    return fields
        .find("arrival")
        .flatMap(value -> value instanceof Yaml.Entries entries ? map(entries) : word(value));
  }

  private Optional<Arrival> word(Yaml value) {
    return Fields.scalar(value, ARRIVAL, findings)
        .flatMap(scalar -> WORDS.read(scalar.text().strip(), scalar, findings));
  }

  private Optional<Arrival> map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var hours = fields.find("hours");
    var base = hours.isEmpty() ? Optional.of(Arrival.FLAT) : hours.flatMap(this::hours);
    var peak = new AmountReader(findings).number(fields, "peak", PEAK, FACTOR);
    fields.refuseUnknown(ARRIVAL.what());
    if (entries.entries().isEmpty()) {
      ARRIVAL.refuse(entries, findings);
    }
    return base.flatMap(arrival ->
        peak.isEmpty() ? base : peak.flatMap(factor -> withPeak(fields, arrival, factor)));
  }

  private Optional<Arrival> hours(Yaml value) {
    if (!(value instanceof Yaml.Items list)) {
      return word(value);
    }
    var weights =
        Fields.texts(list, HOURS, findings).stream()
            .flatMap(weight ->
                Numbers.read(weight.text().strip(), weight, HOURS, WEIGHT, findings).stream())
            .toList();
    int count = list.items().size();
    if (count != HOURS_OF_DAY && count != Arrival.HOURS) {
      return refuseHours(
          list,
          Text.of(
              "A day has 24 hours and a week 168: {} are stated.",
              "Un día tiene 24 horas y una semana 168: se indican {}.",
              count));
    }
    return weights.size() == count ? arrival(list, weights) : Optional.empty();
  }

  private Optional<Arrival> arrival(Yaml at, List<BigDecimal> weights) {
    if (weights.stream().allMatch(weight -> weight.signum() == 0)) {
      return refuseHours(at, Text.of("No hour has requests.", "Ninguna hora tiene peticiones."));
    }
    return Optional.of(
        weights.size() == HOURS_OF_DAY
            ? Arrival.daily(TITLE, weights)
            : Arrival.weekly(TITLE, weights));
  }

  private Optional<Arrival> refuseHours(Yaml at, Text rule) {
    findings.refuse(at, rule, HOURS.cure());
    return Optional.empty();
  }

  /** The busiest minute is in the busiest hour, so it is not below its mean. */
  private Optional<Arrival> withPeak(Fields fields, Arrival arrival, BigDecimal factor) {
    if (factor.compareTo(arrival.peakFactor()) < 0) {
      findings.refuse(
          fields.placeOf("peak"),
          Text.of(
              "A peak of {} times the mean is below the busiest hour's {} times.",
              "Un pico de {} veces la media está por debajo de las {} veces de la hora con más"
                  + " peticiones.",
              factor.toPlainString(),
              arrival.peakFactor().round(new MathContext(3)).toPlainString()),
          Text.of("Raise it, or remove it.", "Súbelo o quítalo."));
      return Optional.empty();
    }
    return Optional.of(arrival.withPeak(factor));
  }
}
