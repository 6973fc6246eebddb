package dev.elige.belief.own;

import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.evidence.Setting;
import java.math.BigDecimal;
import tools.jackson.databind.json.JsonMapper;

/**
 * A measurement as an object of JSON in one line, its keys always in the same order; what is not
 * stated is left out. {@link MeasurementReader} reads it.
 */
final class MeasurementLine {
  private MeasurementLine() {}

  static String of(Measurement measurement) {
    var key = measurement.key();
    var line = JsonMapper.shared().createObjectNode();
    line.put(ResultColumns.MODEL, key.model().toString());
    if (!key.setting().equals(Setting.UNSTATED)) {
      line.put(ResultColumns.SETTING, key.setting().toString());
    }
    line.put(ResultColumns.DATASET, key.dataset());
    line.put(ResultColumns.TASK, key.task().id());
    key.language().ifPresent(language -> line.put(ResultColumns.LANGUAGE, language.tag()));
    line.put(ResultColumns.SCORE, BigDecimal.valueOf(measurement.score()));
    line.put(ResultColumns.ITEMS, measurement.items());
    measurement
        .standardError()
        .ifPresent(error -> line.put(ResultColumns.ERROR, BigDecimal.valueOf(error)));
    line.put(ResultColumns.DATE, key.day().toString());
    line.put(ResultColumns.ORIGIN, measurement.origin());
    return line.toString();
  }
}
