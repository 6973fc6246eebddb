package dev.elige.spec;

import dev.elige.spec.usage.UnitCapacity;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.Optional;

/** Reads what one provisioned unit takes and makes in a minute, and how many are bought. */
final class CapacityReader {
  private static final Form CAPACITY =
      Form.of(
          "a capacity of units",
          "una capacidad de unidades",
          "capacity: {input: 60k per minute, output: 10k per minute, units: 2}");
  private static final Form INPUT =
      Form.of("a rate of tokens", "un ritmo de tokens", "input: 60k per minute");
  private static final Form OUTPUT = new Form(INPUT.what(), "output: 10k per minute");
  private static final Form UNITS =
      Form.of("a number of units", "un número de unidades", "units: 2");
  private static final Range TOKENS = Range.aboveZeroTo("1000000000000");
  static final Range COUNT = Range.aboveZeroTo("1000000");

  private final Findings findings;

  CapacityReader(Findings findings) {
    this.findings = findings;
  }

  Optional<UnitCapacity> read(Yaml value) {
    if (!(value instanceof Yaml.Entries entries) || entries.entries().isEmpty()) {
      CAPACITY.refuse(value, findings);
      return Optional.empty();
    }
    var fields = new Fields(entries, findings);
    var amounts = new AmountReader(findings);
    var input = amounts.rate(fields, "input", INPUT, TOKENS, Period.MINUTE);
    var output = amounts.rate(fields, "output", OUTPUT, TOKENS, Period.MINUTE);
    var units = amounts.whole(fields, "units", UNITS, COUNT);
    fields.refuseUnknown(CAPACITY.what());
    return Optional.of(new UnitCapacity(input, output, units));
  }
}
