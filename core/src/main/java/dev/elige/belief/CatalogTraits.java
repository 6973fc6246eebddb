package dev.elige.belief;

import dev.elige.base.TaskKind;
import dev.elige.belief.model.ModelTraits;
import dev.elige.belief.model.SizeInName;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Market;
import dev.elige.catalog.Model;
import dev.elige.catalog.ModelKind;
import java.util.Optional;

/** What the catalog knows of models that beliefs rest on beside scores: maker, date, size. */
final class CatalogTraits {
  /** In parameters. */
  private static final double BILLION = 1e9;

  private final Market market;

  CatalogTraits(Market market) {
    this.market = market;
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
        model.fact(Attributes.RELEASED).toOptional().map(settled -> settled.value()),
        size);
  }

  /** The row that traits are of. */
  static Row row(ModelTraits traits) {
    return Row.parse(traits.provider().orElse("") + "/" + traits.name());
  }

  /** Whether a model is made for a domain, as far as the catalog says; text where it does not. */
  static boolean isMadeFor(Model model, Domain domain) {
    var kind =
        model
            .fact(Attributes.KIND)
            .toOptional()
            .map(settled -> settled.value())
            .orElse(ModelKind.TEXT_GENERATION);
    return kind.serves(domain == Domain.EMBEDDING ? TaskKind.EMBEDDING : TaskKind.SUMMARIZATION);
  }
}
