package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import java.util.List;
import java.util.Optional;

/** Which source a row of the hosting tables is from. */
final class HostingSources {
  private static final List<Named> ALL =
      Resources.rows("hosting-sources.tsv").stream()
          .map(cells ->
              new Named(
                  cells.get(0),
                  new Source(
                      cells.get(1),
                      cells.get(2),
                      cells.get(3),
                      cells.get(4),
                      LicenceClass.valueOf(cells.get(5)),
                      Authority.valueOf(cells.get(6)))))
          .toList();

  private HostingSources() {}

  /**
   * A source and how tables refer to it.
   *
   * @param prefix how the reference begins
   */
  private record Named(String prefix, Source source) {}

  /**
   * The citation of a row; empty where the table names a source that is not listed, or no day.
   *
   * @param locator the row's place in its source
   */
  static Optional<Citation> citation(BedrockRow row, String locator) {
    return ALL.stream()
        .filter(named -> row.get("source").startsWith(named.prefix()))
        .findFirst()
        .filter(named -> named.source().licenceClass().name().equals(row.get("licence_class")))
        .flatMap(named ->
            PartialDate.tryParse(row.get("as_of"))
                .map(date -> new Citation(named.source(), locator, date.first())));
  }
}
