package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.Reuse;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads {@code 2000 tokens}, or a map of tokens, of how many there are and of a hit rate. */
final class ReuseReader {
  private static final Form PREFIX =
      Form.of("a shared beginning", "un comienzo común", "prefix: 2000 tokens");
  private static final Form DIFFERENT =
      Form.of("a number of beginnings", "un número de comienzos", "different: 50");
  private static final Form HIT_RATE =
      Form.of("a hit rate", "una tasa de aciertos", "hit-rate: 80 %");
  private static final Range TOKENS = Range.aboveZeroTo("100000000");
  private static final Range COUNT = new Range(BigDecimal.ONE, true, new BigDecimal("1000000000"));
  private static final Range PERCENT = Range.zeroTo("100");

  private final Findings findings;
  private final AmountReader amounts;

  ReuseReader(Findings findings) {
    this.findings = findings;
    this.amounts = new AmountReader(findings);
  }

  Optional<Reuse> read(Yaml value) {
    return value instanceof Yaml.Entries entries
        ? map(entries)
        : amounts
            .counted(value, PREFIX, TOKENS, AmountUnits.TOKENS)
            .map(tokens -> new Reuse(tokens, BigDecimal.ONE, Optional.empty()));
  }

  private Optional<Reuse> map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var tokens = amounts.counted(fields, "tokens", PREFIX, TOKENS, AmountUnits.TOKENS);
    var different = amounts.number(fields, "different", DIFFERENT, COUNT);
    var rate = amounts.united(fields, "hit-rate", HIT_RATE, PERCENT, AmountUnits.SHARES);
    fields.refuseUnknown(PREFIX.what());
    if (!fields.has("tokens")) {
      findings.refuse(
          entries,
          Text.of("\"tokens\" is missing in {}.", "Falta \"tokens\" en {}.", PREFIX.what()),
          PREFIX.cure());
    }
    return tokens.map(known -> new Reuse(known, different.orElse(BigDecimal.ONE), rate));
  }
}
