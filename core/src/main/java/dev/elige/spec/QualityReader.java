package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.Optional;

/** Reads {@code 0.5}, the floor alone, or a map of floor and weight. */
final class QualityReader {
  private static final Form FLOOR =
      Form.of("a quality floor", "un mínimo de calidad", "floor: 0.5");
  private static final Form WEIGHT = Form.of("a weight", "un peso", "weight: 2");
  private static final Form QUALITY =
      Form.of("a quality floor", "un mínimo de calidad", "quality: 0.5");

  /** What is said about quality. */
  record Quality(Optional<Double> floor, Optional<Double> weight) {}

  private final Findings findings;

  QualityReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Quality> read(Fields fields) {
    return fields
        .find("quality")
        .map(value ->
            value instanceof Yaml.Entries entries
                ? map(entries)
                : new Quality(floor(value, QUALITY), Optional.empty()));
  }

  private Quality map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var floor = fields.find("floor").flatMap(value -> floor(value, FLOOR));
    var weight =
        fields
            .scalar("weight", WEIGHT)
            .flatMap(value -> number(value, WEIGHT, Range.aboveZeroTo("1000")));
    fields.refuseUnknown(Text.of("quality", "la calidad"));
    return new Quality(floor, weight);
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
