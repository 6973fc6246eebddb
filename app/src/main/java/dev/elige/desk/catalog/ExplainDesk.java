package dev.elige.desk.catalog;

import dev.elige.base.Explanation;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Observation;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferSearch;
import dev.elige.catalog.Settled;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.FactOrder;
import dev.elige.report.catalog.Facts;
import dev.elige.report.choice.ExplanationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells for a fact what each source states and which one counts. */
public final class ExplainDesk {
  private final World world;

  public ExplainDesk(World world) {
    this.world = world;
  }

  /** Why the catalog says what it says of one attribute, or of all. */
  public Answer answer(String model, Optional<String> attribute) {
    var offer = new OfferSearch(world.market()).find(model);
    var attributes =
        attribute.<List<Attribute<?>>>map(key -> List.of(attribute(key))).orElse(FactOrder.all());
    var parts = new ArrayList<Explanation>();
    attributes.forEach(one -> parts.addAll(explain(offer, one)));
    var title = Text.verbatim(offer.id().toString());
    var day = Text.of("on {}", "el {}", offer.day());
    var root = Explanation.of(title, day, parts.isEmpty() ? List.of(nothing()) : parts);
    return Answer.done(new ExplanationReport(title, root));
  }

  private static Attribute<?> attribute(String key) {
    return FactOrder.all().stream()
        .filter(one -> one.key().equals(key))
        .findFirst()
        .orElseThrow(() -> unknown(key));
  }

  private static InvalidInputException unknown(String key) {
    var keys = FactOrder.all().stream().map(Attribute::key).toList();
    return new InvalidInputException(
        key,
        Text.of("is not an attribute.", "no es un atributo."),
        Nearest.of(key, keys)
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElse(Text.of("There are: {}.", "Existen: {}.", String.join(", ", keys))));
  }

  private static Explanation nothing() {
    return Explanation.given(
        Text.of("nothing", "nada"), Text.of("no source states it", "ninguna fuente lo indica"));
  }

  private static <T> List<Explanation> explain(Offer offer, Attribute<T> attribute) {
    return offer.facts(attribute).stream()
        .map(settled -> explain(attribute, settled, offer.day()))
        .toList();
  }

  private static <T> Explanation explain(
      Attribute<T> attribute, Settled<T> settled, LocalDate day) {
    var parts = new ArrayList<Explanation>();
    parts.add(observation(Text.of("counts", "cuenta"), settled.winner(), day));
    for (var other : settled.others()) {
      parts.add(observation(why(settled.winner(), other), other, day));
    }
    return Explanation.of(
        Facts.title(attribute, settled.value()), Facts.text(settled.value(), day), parts);
  }

  private static <T> Explanation observation(Text label, Observation<T> one, LocalDate day) {
    return Explanation.fact(label, Facts.text(one.value(), day), one.citation());
  }

  private static Text why(Observation<?> winner, Observation<?> other) {
    boolean weaker =
        winner.citation().source().authority() != other.citation().source().authority();
    return weaker
        ? Text.of("a weaker source", "una fuente menos autorizada")
        : Text.of("read earlier", "leída antes");
  }
}
