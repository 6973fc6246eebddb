package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code 8 s} for the whole answer, or a map that also limits its begin and its pace. */
final class LatencyReader {
  private static final Range DURATION = Range.aboveZeroTo("86400000");
  private static final Range PACE = Range.aboveZeroTo("100000");
  private static final List<Measure.Part> PARTS = List.of(new Measure.Part("unit", ""));
  private static final Text OWNER = Text.of("a latency", "una latencia");

  private final Findings findings;
  private final Vocabulary<Duration> units;

  LatencyReader(Findings findings) {
    this.findings = findings;
    this.units =
        new Vocabulary<>(
            Text.of("a unit of time", "una unidad de tiempo"), durations(), OtherNames.UNITS);
  }

  private static Map<String, Duration> durations() {
    var words = new LinkedHashMap<String, Duration>();
    words.put("ms", Duration.ofMillis(1));
    words.put("s", Duration.ofSeconds(1));
    words.put("seconds", Duration.ofSeconds(1));
    words.put("min", Duration.ofMinutes(1));
    words.put("minutes", Duration.ofMinutes(1));
    return words;
  }

  Optional<Latency> read(Fields fields) {
    return fields
        .find("latency")
        .flatMap(value ->
            value instanceof Yaml.Entries entries
                ? map(entries)
                : wait(value, "latency").map(LatencyReader::ofAnswer));
  }

  private static Latency ofAnswer(Duration answer) {
    return new Latency(Optional.of(answer), Optional.empty(), Optional.empty());
  }

  private Optional<Latency> map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var answer = fields.find("answer").flatMap(value -> wait(value, "answer"));
    var first = fields.find("first-token").flatMap(value -> wait(value, "first-token"));
    var pace = pace(fields);
    fields.refuseUnknown(OWNER);
    if (entries.entries().isEmpty()) {
      form("latency").refuse(entries, findings);
    }
    return answer.isEmpty() && first.isEmpty() && pace.isEmpty()
        ? Optional.empty()
        : Optional.of(new Latency(answer, first, pace));
  }

  private Optional<BigDecimal> pace(Fields fields) {
    var form =
        Form.of(
            "a number of tokens per second",
            "un número de tokens por segundo",
            "tokens-per-second: 30");
    return fields
        .scalar("tokens-per-second", form)
        .flatMap(value -> Numbers.read(value.text().strip(), value, form, PACE, findings));
  }

  private Optional<Duration> wait(Yaml value, String key) {
    return Measure.read(value, PARTS, form(key), findings)
        .flatMap(measure -> wait(measure, form(key)));
  }

  private Optional<Duration> wait(Measure measure, Form form) {
    if (measure.unit().isEmpty()) {
      form.refuse(measure.at(), findings);
      return Optional.empty();
    }
    var number = Numbers.read(measure.number(), measure.at(), form, DURATION, findings);
    var unit = units.read(measure.unit(), measure.at(), findings);
    return number.flatMap(count -> unit.map(span -> times(span, count)));
  }

  private static Duration times(Duration unit, BigDecimal count) {
    return Duration.ofNanos(count.multiply(BigDecimal.valueOf(unit.toNanos())).longValue());
  }

  private static Form form(String key) {
    return Form.of("a time with its unit", "un tiempo con su unidad", key + ": 8 s");
  }
}
