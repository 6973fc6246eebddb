package dev.elige.catalog;

import dev.elige.base.Days;
import java.time.LocalDate;

/**
 * Which state of the catalog an answer rests on.
 *
 * @param version its name
 * @param asOf the newest day one of its sources was read
 */
public record CatalogVersion(String version, LocalDate asOf) {
  static CatalogVersion parse(String text) {
    var cells = text.strip().split("\t");
    return new CatalogVersion(cells[0], Days.parse(cells[1]));
  }
}
