package dev.elige.desk.catalog;

import dev.elige.base.Source;
import dev.elige.catalog.SnapshotSources;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.SourcesReport;
import dev.elige.report.catalog.SourcesReport.Read;
import java.util.List;
import java.util.stream.Stream;

/** Lists where the catalog's facts are from. */
public final class SourcesDesk {
  private SourcesDesk() {}

  /** Where the facts are from. */
  public static Answer answer(World world) {
    List<Read> all = world.shelf().sources().stream().flatMap(SourcesDesk::read).toList();
    return Answer.done(new SourcesReport(all, world.shelf().stamp()));
  }

  private static Stream<Read> read(SnapshotSources sources) {
    return sources.all().stream().map((Source source) -> new Read(source, sources.readOn(source)));
  }
}
