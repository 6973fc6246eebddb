package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.PartialDate;
import dev.elige.base.TaskKind;
import dev.elige.belief.model.ModelTraits;
import dev.elige.belief.model.SizeInName;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Market;
import dev.elige.catalog.Model;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.Settled;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog knows of models that beliefs rest on beside scores: kind, maker, date, size.
 * Many models are described by nobody but their sellers, so what offers say counts where the model
 * itself is not described.
 */
final class CatalogTraits {
  /** In parameters. */
  private static final double BILLION = 1e9;

  private final Market market;
  private final Map<ModelId, Told> models = new LinkedHashMap<>();

  /** What offers say of a model. */
  private static final class Told {
    final Set<ModelKind> kinds = EnumSet.noneOf(ModelKind.class);
    @Nullable PartialDate released;
  }

  CatalogTraits(Market market) {
    this.market = market;
    for (var model : market.models()) {
      add(told(model.id()), model.fact(Attributes.KIND));
    }
    for (var offer : market.offers()) {
      var told = told(offer.model().id());
      add(told, offer.fact(Attributes.KIND));
      offer
          .fact(Attributes.RELEASED)
          .toOptional()
          .map(Settled::value)
          .filter(date -> told.released == null || date.compareTo(told.released) < 0)
          .ifPresent(date -> told.released = date);
    }
  }

  private Told told(ModelId model) {
    return models.computeIfAbsent(model, _ -> new Told());
  }

  private static void add(Told told, Estimate<Settled<ModelKind>> kind) {
    kind.toOptional().map(Settled::value).ifPresent(told.kinds::add);
  }

  /** The models that are made for a domain, as they are usually run. */
  List<Row> madeFor(Domain domain) {
    return models.entrySet().stream()
        .filter(entry -> isMadeFor(entry.getValue().kinds, domain))
        .map(Map.Entry::getKey)
        .map(Row::usual)
        .toList();
  }

  /** As far as anybody says; a model of which nobody says what it is for is one for text. */
  private static boolean isMadeFor(Set<ModelKind> kinds, Domain domain) {
    var task = domain == Domain.EMBEDDING ? TaskKind.EMBEDDING : TaskKind.SUMMARIZATION;
    return kinds.isEmpty()
        ? ModelKind.TEXT_GENERATION.serves(task)
        : kinds.stream().anyMatch(kind -> kind.serves(task));
  }

  /**
   * The traits of a row.
   *
   * @param reasons whether it thought before it answered, where that is known
   */
  ModelTraits of(Row row, Optional<Boolean> reasons) {
    var model = market.model(row.model());
    var size =
        model
            .fact(Attributes.PARAMETERS)
            .toOptional()
            .map(settled -> settled.value() / BILLION)
            .filter(billions -> billions > 0)
            .or(() -> SizeInName.of(row.model().name()));
    var name = row.toString().substring(row.model().vendor().length() + 1);
    return new ModelTraits(
        name,
        Optional.of(row.model().vendor()),
        row.run() == Row.Run.PLAIN ? Optional.of(false) : reasons,
        released(model),
        size);
  }

  /** The day its maker states, else the earliest that a seller does. */
  private Optional<PartialDate> released(Model model) {
    return model
        .fact(Attributes.RELEASED)
        .toOptional()
        .map(Settled::value)
        .or(() -> Optional.ofNullable(models.get(model.id())).map(told -> told.released));
  }

  /** The row that traits are of. */
  static Row row(ModelTraits traits) {
    return Row.parse(traits.provider().orElse("") + "/" + traits.name());
  }
}
