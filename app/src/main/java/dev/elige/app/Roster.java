package dev.elige.app;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.SnapshotStore;
import dev.elige.desk.Desk;
import dev.elige.desk.Shelf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The one place that names what stands in open sets and what is passed in. */
final class Roster {
  private Roster() {}

  static Desk desk() {
    return new Desk(Roster::catalog, _ -> new NoBelief(), LocalDate.now(ZoneOffset.UTC));
  }

  private static Shelf catalog(List<Path> files) {
    var folder = System.getenv("ELIGE_SNAPSHOT");
    return Shelf.of(
        folder == null ? new SnapshotStore.BuiltIn() : new SnapshotStore.Folder(Path.of(folder)));
  }

  /** Knows nothing of quality. */
  private static final class NoBelief implements QualityBelief {
    private static final Text REASON = Text.of("no published score", "sin puntuación publicada");

    @Override
    public Estimate<Quality> of(ModelId model, TaskKind kind) {
      return Estimate.unknown(REASON);
    }

    @Override
    public Explanation explain(ModelId model, TaskKind kind) {
      return Explanation.given(Text.of("quality", "calidad"), REASON);
    }
  }
}
