package dev.elige.desk.evidence;

import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.own.CatalogModels;
import dev.elige.belief.own.MeasurementReader;
import dev.elige.belief.own.MeasurementStore;
import dev.elige.catalog.Market;
import dev.elige.desk.kit.Answer;
import dev.elige.report.evidence.MeasuredSet;
import dev.elige.report.evidence.MeasurementsReport;
import dev.elige.report.evidence.MeasurementsReport.What;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Keeps the user's own measurements. */
public final class MeasurementDesk {
  private final MeasurementStore store;

  public MeasurementDesk(Path folder) {
    this.store = new MeasurementStore(folder);
  }

  /** Keeps what files of results hold. */
  public Answer add(List<Path> files, Supplier<Market> market, LocalDate today) {
    var read = MeasurementReader.read(files, new CatalogModels(market.get()), today);
    var kept = store.keep(read);
    var report = new MeasurementsReport(What.ADDED, MeasuredSet.of(read), kept, folder());
    return Answer.done(report);
  }

  /** What is kept. */
  public Answer list() {
    return told(What.KEPT, store.all());
  }

  /** Removes what was measured on a data set. */
  public Answer remove(String dataset) {
    return told(What.REMOVED, store.remove(dataset));
  }

  private Answer told(What what, List<Measurement> measurements) {
    return Answer.done(
        new MeasurementsReport(what, MeasuredSet.of(measurements), List.of(), folder()));
  }

  private String folder() {
    return store.folder().toString();
  }
}
