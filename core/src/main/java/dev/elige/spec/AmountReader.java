package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads single numbers with their units: {@code 40k}, {@code 60 %}, {@code 10k per minute}. */
final class AmountReader {
  private static final Pattern RATE =
      Pattern.compile("(?:tokens? ?)?(?:(?:per|an?) |/ ?)(?<period>\\S+)");

  private final Findings findings;

  AmountReader(Findings findings) {
    this.findings = findings;
  }

  /** A number without a unit under a key. */
  Optional<BigDecimal> number(Fields fields, String key, Form form, Range range) {
    return fields
        .scalar(key, form)
        .flatMap(value -> Numbers.read(value.text().strip(), value, form, range, findings));
  }

  /** A number of things that are bought whole. */
  Optional<BigDecimal> whole(Fields fields, String key, Form form, Range range) {
    return fields.scalar(key, form).flatMap(value -> whole(value, form, range));
  }

  private Optional<BigDecimal> whole(Yaml.Scalar value, Form form, Range range) {
    var number = Numbers.read(value.text().strip(), value, form, range, findings);
    if (number.filter(count -> count.scale() > 0).isPresent()) {
      findings.refuse(
          value,
          Text.of(
              "{} is not whole, as {} is.",
              "{} no es entero, y {} lo es.",
              value.form(),
              form.what()),
          form.cure());
      return Optional.empty();
    }
    return number;
  }

  /** A number under a key whose unit may be left out where the number counts the first one. */
  Optional<BigDecimal> counted(
      Fields fields, String key, Form form, Range range, Vocabulary<BigDecimal> units) {
    return fields.find(key).flatMap(value -> counted(value, form, range, units));
  }

  /** The same of a value. */
  Optional<BigDecimal> counted(Yaml value, Form form, Range range, Vocabulary<BigDecimal> units) {
    return measure(value, form)
        .flatMap(measure ->
            measure.unit().isEmpty()
                ? amount(measure, form, range)
                : united(measure, form, range, units));
  }

  /** A number under a key that has to name its unit. */
  Optional<BigDecimal> united(
      Fields fields, String key, Form form, Range range, Vocabulary<BigDecimal> units) {
    return fields.find(key).flatMap(value -> united(value, form, range, units));
  }

  /** The same of a value. */
  Optional<BigDecimal> united(Yaml value, Form form, Range range, Vocabulary<BigDecimal> units) {
    var measure = measure(value, form);
    if (measure.filter(found -> found.unit().isEmpty()).isPresent()) {
      form.refuse(value, findings);
      return Optional.empty();
    }
    return measure.flatMap(found -> united(found, form, range, units));
  }

  /**
   * Tokens in a period.
   *
   * @param per the period that the answer is of
   */
  Optional<BigDecimal> rate(Fields fields, String key, Form form, Range range, Period per) {
    return fields
        .find(key)
        .flatMap(value -> measure(value, form))
        .flatMap(measure -> rate(measure, form, range, per));
  }

  private Optional<BigDecimal> rate(Measure measure, Form form, Range range, Period per) {
    var unit = RATE.matcher(measure.unit());
    if (!unit.matches()) {
      form.refuse(measure.at(), findings);
      return Optional.empty();
    }
    var period = Vocabulary.PERIODS.read(unit.group("period"), measure.at(), findings);
    return amount(measure, form, range)
        .flatMap(number -> period.map(span -> Numbers.normal(span.to(per, number))));
  }

  private Optional<Measure> measure(Yaml value, Form form) {
    return Fields.scalar(value, form, findings)
        .flatMap(scalar -> Measure.read(scalar, List.of(), form, findings));
  }

  private Optional<BigDecimal> united(
      Measure measure, Form form, Range range, Vocabulary<BigDecimal> units) {
    var number = amount(measure, form, range);
    var unit = units.read(measure.unit(), measure.at(), findings);
    return number.flatMap(count -> unit.map(size -> Numbers.normal(count.multiply(size))));
  }

  private Optional<BigDecimal> amount(Measure measure, Form form, Range range) {
    return Numbers.read(measure.number(), measure.at(), form, range, findings);
  }
}
