package dev.elige.desk;

import dev.elige.base.Source;
import dev.elige.catalog.SnapshotSources;
import dev.elige.report.SourcesReport;
import dev.elige.report.SourcesReport.Read;
import java.util.List;
import java.util.stream.Stream;

/** Lists where the catalog's facts are from. */
final class SourcesDesk {
  private SourcesDesk() {}

  static Answer answer(World world) {
    List<Read> all = world.shelf().sources().stream().flatMap(SourcesDesk::read).toList();
    return Answer.done(new SourcesReport(all, world.shelf().stamp()));
  }

  private static Stream<Read> read(SnapshotSources sources) {
    return sources.all().stream().map((Source source) -> new Read(source, sources.readOn(source)));
  }
}
