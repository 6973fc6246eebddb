package dev.elige.desk.check;

import dev.elige.decide.record.Tolerance;
import dev.elige.desk.kit.CatalogQuestion;
import java.math.BigDecimal;
import java.nio.file.Path;

/**
 * What {@code check} is asked.
 *
 * @param record the file of the record; its requirement is found from there
 * @param catalog which catalog, and on which day
 * @param tolerance how much may move
 */
public record CheckQuestion(Path record, CatalogQuestion catalog, Tolerance tolerance) {
  /**
   * With the tolerance in plain numbers.
   *
   * @param horizonDays how many days ahead an offer has to live
   * @param dearer the share by which a bill may rise, and by which another offer may cost less
   * @param better by how much another offer may surely be better at no higher cost, 0 to 1
   */
  public CheckQuestion(
      Path record, CatalogQuestion catalog, int horizonDays, BigDecimal dearer, BigDecimal better) {
    this(record, catalog, new Tolerance(horizonDays, dearer, better));
  }
}
