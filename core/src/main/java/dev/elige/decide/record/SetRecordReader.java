package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads what a record says of the choices as a whole. */
final class SetRecordReader {
  private static final Text COUNT = Text.of("a whole number above 0", "un número entero sobre 0");

  private SetRecordReader() {}

  static Optional<SetRecord> read(RecordFields fields) {
    var goal =
        fields.read(
            "goal", Text.of("a goal such as best", "un objetivo como best"), SetRecordReader::goal);
    var models = fields.read("models", COUNT, SetRecordReader::count);
    var providers = fields.read("providers", COUNT, SetRecordReader::count);
    var keeping = fields.usd("keeping-usd");
    var objective =
        fields.read(
            "objective",
            Text.of("a number nor \"unknown\"", "un número ni \"unknown\""),
            SetRecordReader::objective);
    fields.refuseUnknown();
    return fields.findings().isClean()
        ? Optional.of(
            new SetRecord(
                goal.orElseThrow(),
                models.orElseThrow(),
                providers.orElseThrow(),
                keeping.orElseThrow(),
                objective.orElseThrow()))
        : Optional.empty();
  }

  private static Goal goal(String id) {
    for (var goal : Goal.values()) {
      if (goal.id().equals(id)) {
        return goal;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static int count(String text) {
    int count = Integer.parseInt(text);
    if (count < 1) {
      throw new IllegalArgumentException(text);
    }
    return count;
  }

  private static Estimate<BigDecimal> objective(String text) {
    return text.equals("unknown")
        ? Estimate.unknown(
            "it was not known when the decision was recorded",
            "no se conocía cuando se registró la decisión")
        : Estimate.known(new BigDecimal(text));
  }
}
