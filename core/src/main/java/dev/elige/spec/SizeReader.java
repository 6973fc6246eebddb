package dev.elige.spec;

import dev.elige.spec.usage.Spread;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code 12000 tokens}, {@code 300 words}, a range or a histogram; a bare number counts
 * tokens.
 */
final class SizeReader {
  private static final Range AMOUNT = Range.aboveZeroTo("100000000");
  private static final List<Measure.Part> PARTS = List.of(new Measure.Part("unit", ""));

  private final Findings findings;

  SizeReader(Findings findings) {
    this.findings = findings;
  }

  /** The size under a key of {@code input} or {@code output}. */
  Optional<Ranged<Size>> read(Fields fields, String key) {
    return fields.find(key).flatMap(value -> read(value, key));
  }

  private Optional<Ranged<Size>> read(Yaml value, String key) {
    var form = Form.of("a size", "un tamaño", key + ": 300 words");
    if (value instanceof Yaml.Entries entries) {
      var fields = new Fields(entries, findings);
      if (SpreadReader.isRange(fields) || SpreadReader.isHistogram(fields)) {
        return uncertain(fields, key);
      }
    }
    return Measure.read(value, PARTS, form, findings)
        .flatMap(measure -> size(measure, form))
        .map(Ranged::exactly);
  }

  private Optional<Ranged<Size>> uncertain(Fields fields, String key) {
    boolean range = SpreadReader.isRange(fields);
    var form =
        Form.of(
            "a size",
            "un tamaño",
            range
                ? key + ": {from: 200, typical: 400, to: 900, unit: words}"
                : key + ": {sizes: {500: 60 %, 2000: 40 %}, unit: tokens}");
    var reader = new SpreadReader(findings, form, AMOUNT);
    var spread = range ? reader.range(fields) : reader.histogram(fields);
    var unit =
        fields
            .scalar("unit", form)
            .map(word -> Vocabulary.SIZE_UNITS.read(word.text().strip(), word, findings))
            .orElse(Optional.of(SizeUnit.TOKENS));
    fields.refuseUnknown(form.what());
    return spread.flatMap(known -> unit.map(counted -> ranged(known, counted)));
  }

  private static Ranged<Size> ranged(Spread spread, SizeUnit unit) {
    var mean = Numbers.normal(spread.mean());
    return new Ranged<>(new Size(mean, unit), Optional.of(spread));
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
