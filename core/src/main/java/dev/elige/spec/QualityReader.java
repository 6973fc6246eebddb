package dev.elige.spec;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads {@code quality: 0.5}, the floor alone, or a map of floor, confidence and weight; and what
 * answers are worth.
 */
final class QualityReader {
  private static final Form FLOOR =
      Form.of("a quality floor", "un mínimo de calidad", "floor: 0.5");
  private static final Form CONFIDENCE =
      Form.of("a confidence", "una confianza", "confidence: 90 %");
  private static final Form WEIGHT = Form.of("a weight", "un peso", "weight: 2");
  private static final Form QUALITY =
      Form.of("a quality floor", "un mínimo de calidad", "quality: 0.5");
  private static final Form WORTH =
      Form.of("what answers are worth", "lo que valen las respuestas", "worth: {right: 0.02 USD}");
  private static final Form RIGHT =
      Form.of("what a right answer is worth", "lo que vale un acierto", "right: 0.02 USD");
  private static final Form WRONG =
      Form.of("what a wrong answer costs", "lo que cuesta un error", "wrong: 0.05 USD");
  private static final Range PERCENT =
      new Range(new BigDecimal("50"), true, new BigDecimal("99.9"));

  private final Findings findings;

  QualityReader(Findings findings) {
    this.findings = findings;
  }

  StatedQuality read(Fields fields, StatedQuality above) {
    var quality = fields.find("quality").map(this::quality).orElse(StatedQuality.NONE);
    var worth = fields.find("worth").flatMap(this::worth);
    return new StatedQuality(quality.floor(), quality.confidence(), quality.weight(), worth)
        .or(above);
  }

  private StatedQuality quality(Yaml value) {
    return value instanceof Yaml.Entries entries
        ? map(entries)
        : new StatedQuality(
            floor(value, QUALITY), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private StatedQuality map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var floor = fields.find("floor").flatMap(value -> floor(value, FLOOR));
    var confidence =
        new AmountReader(findings)
            .united(fields, "confidence", CONFIDENCE, PERCENT, AmountUnits.SHARES)
            .map(BigDecimal::doubleValue);
    var weight =
        fields
            .scalar("weight", WEIGHT)
            .flatMap(value -> number(value, WEIGHT, Range.aboveZeroTo("1000")));
    fields.refuseUnknown(Text.of("quality", "la calidad"));
    return new StatedQuality(floor, confidence, weight, Optional.empty());
  }

  private Optional<Worth> worth(Yaml value) {
    if (!(value instanceof Yaml.Entries entries)) {
      WORTH.refuse(value, findings);
      return Optional.empty();
    }
    var fields = new Fields(entries, findings);
    var money = new MoneyReader(findings);
    var right = money.once(fields, "right", RIGHT, MoneyReader.Least.ABOVE_ZERO);
    var wrong = money.once(fields, "wrong", WRONG, MoneyReader.Least.ZERO);
    fields.refuseUnknown(Text.of("worth", "el valor"));
    if (!fields.has("right")) {
      findings.refuse(
          value,
          Text.of(
              "\"worth\" does not say what a right answer is worth.",
              "\"worth\" no dice cuánto vale un acierto."),
          RIGHT.cure());
    }
    return right.map(amount -> new Worth(amount, wrong.orElse(Money.ZERO_USD)));
  }

  private Optional<Double> floor(Yaml value, Form form) {
    return Fields.scalar(value, form, findings)
        .flatMap(scalar -> number(scalar, form, Range.zeroTo("1")));
  }

  private Optional<Double> number(Yaml.Scalar value, Form form, Range range) {
    return Numbers.read(value.text().strip(), value, form, range, findings)
        .map(number -> number.doubleValue());
  }
}
