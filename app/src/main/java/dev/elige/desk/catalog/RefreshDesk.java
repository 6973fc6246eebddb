package dev.elige.desk.catalog;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.source.CatalogImporter;
import dev.elige.catalog.source.Known;
import dev.elige.catalog.source.Origin;
import dev.elige.catalog.source.SourceRefresh;
import dev.elige.catalog.source.SourceRefresh.Outcome.Current;
import dev.elige.catalog.source.SourceRefresh.Outcome.NotLive;
import dev.elige.catalog.source.SourceRefresh.Outcome.Refused;
import dev.elige.catalog.source.SourceRefresh.Outcome.Updated;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Keeper;
import dev.elige.desk.kit.Outcome;
import dev.elige.desk.kit.World;
import dev.elige.report.NoticeReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings live sources up to date. */
public final class RefreshDesk {
  private final Keeper keeper;
  private final LocalDate today;
  private final World world;

  public RefreshDesk(Keeper keeper, LocalDate today, World world) {
    this.keeper = keeper;
    this.today = today;
    this.world = world;
  }

  /**
   * Refreshes sources.
   *
   * @param names their ids; empty means every live one
   */
  public Answer answer(List<String> names) {
    var chosen = chosen(names);
    var known = known();
    var before = before();
    var refresh = new SourceRefresh(keeper.fetch().get(), keeper.refreshed(), today);
    var sentences = new ArrayList<Text>();
    var warnings = new ArrayList<Text>();
    for (var importer : chosen) {
      var id = importer.source().id();
      var outcome = refresh.refresh(importer, known, before.getOrDefault(id, 0));
      var sentence = told(id, outcome);
      sentences.add(sentence);
      if (outcome instanceof Refused || outcome instanceof NotLive) {
        warnings.add(sentence);
      }
    }
    var report = new NoticeReport(keeper.refreshed().root().toString(), sentences);
    return new Answer(report, warnings.isEmpty() ? Outcome.DONE : Outcome.IMPOSSIBLE, warnings);
  }

  private List<CatalogImporter> chosen(List<String> names) {
    var importers = keeper.importers().get();
    if (names.isEmpty()) {
      return importers.stream().filter(one -> one.origin() instanceof Origin.Live).toList();
    }
    var ids = importers.stream().map(one -> one.source().id()).toList();
    for (var name : names) {
      if (!ids.contains(name)) {
        throw new InvalidInputException(
            name,
            Text.of("is not a source of the catalog.", "no es una fuente del catálogo."),
            Nearest.of(name, ids)
                .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                .orElse(
                    Text.of(
                        "`elige catalog sources` lists them.",
                        "`elige catalog sources` las muestra.")));
      }
    }
    return importers.stream().filter(one -> names.contains(one.source().id())).toList();
  }

  private Known known() {
    Map<OfferId, ModelId> offers = new HashMap<>();
    world.market().offers().forEach(offer -> offers.put(offer.id(), offer.model().id()));
    return new Known(offers);
  }

  /** By source, how many offers it says something about now. */
  private Map<String, Integer> before() {
    Map<String, Integer> counts = new HashMap<>();
    for (var offer : world.market().offers()) {
      VerifyDesk.sourcesOf(offer).forEach(source -> counts.merge(source, 1, Integer::sum));
    }
    return counts;
  }

  private static Text told(String id, SourceRefresh.Outcome outcome) {
    return switch (outcome) {
      case Updated(int offers, int before) ->
          Text.of(
              "{}: updated, {} offers ({} before).",
              "{}: actualizada, {} ofertas (antes {}).",
              id,
              offers,
              before);
      case Current() -> Text.of("{}: is current.", "{}: está al día.", id);
      case Refused(var reason) ->
          Text.of(
              "{}: REFUSED, the previous copy stays: {}.",
              "{}: RECHAZADA, se conserva la copia anterior: {}.",
              id,
              reason);
      case NotLive(var reason) ->
          Text.of("{}: cannot be fetched: {}.", "{}: no se puede descargar: {}.", id, reason);
    };
  }
}
