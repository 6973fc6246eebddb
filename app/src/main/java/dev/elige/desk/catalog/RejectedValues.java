package dev.elige.desk.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.SnapshotStore;
import dev.elige.report.catalog.Coverage.Rejected;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads {@code rejected.tsv} of snapshots: subject, attribute, value, reason in English, reason in
 * Spanish, source, locator; separated by tabs.
 */
final class RejectedValues {
  private static final int CELLS = 6;

  private RejectedValues() {}

  static List<Rejected> of(List<SnapshotStore> stores) {
    return stores.stream().flatMap(RejectedValues::of).toList();
  }

  private static Stream<Rejected> of(SnapshotStore store) {
    return store.read("rejected.tsv").stream()
        .flatMap(String::lines)
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells.length >= CELLS)
        .map(RejectedValues::rejected);
  }

  private static Rejected rejected(String[] cells) {
    return new Rejected(
        cells[0],
        cells[1],
        cells[2],
        Text.of(cells[3], cells[4]),
        cells[5],
        cells.length > CELLS ? cells[CELLS] : "");
  }
}
