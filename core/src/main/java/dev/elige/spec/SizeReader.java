package dev.elige.spec;

import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import java.util.List;
import java.util.Optional;

/** Reads {@code 12000 tokens}, {@code 300 words}; a bare number counts tokens. */
final class SizeReader {
  private static final Range AMOUNT = Range.aboveZeroTo("100000000");
  private static final List<Measure.Part> PARTS = List.of(new Measure.Part("unit", ""));

  private final Findings findings;

  SizeReader(Findings findings) {
    this.findings = findings;
  }

  /** The size under a key of {@code input} or {@code output}. */
  Optional<Size> read(Fields fields, String key) {
    var form = Form.of("a size", "un tamaño", key + ": 300 words");
    return fields
        .find(key)
        .flatMap(value -> Measure.read(value, PARTS, form, findings))
        .flatMap(measure -> size(measure, form));
  }

  private Optional<Size> size(Measure measure, Form form) {
    var amount = Numbers.read(measure.number(), measure.at(), form, AMOUNT, findings);
    var unit =
        measure.unit().isEmpty()
            ? Optional.of(SizeUnit.TOKENS)
            : Vocabulary.SIZE_UNITS.read(measure.unit(), measure.at(), findings);
    return amount.flatMap(number -> unit.map(counted -> new Size(number, counted)));
  }
}
