package dev.elige.decide;

import dev.elige.base.Language;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.spec.Constraints;
import dev.elige.spec.Rule;
import dev.elige.spec.Task;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the rules that look at no task say of offers, worked out once for all tasks. */
final class Screening {
  private final Map<OfferId, List<Finding>> known = new ConcurrentHashMap<>();
  private final Map<Stated, SharedFindings> shared = new ConcurrentHashMap<>();
  private final Map<List<String>, Map<OfferId, Places>> places = new ConcurrentHashMap<>();

  /** Whether an offer is on sale on the day and still answers; a violation comes last. */
  List<Finding> of(Offer offer) {
    return known.computeIfAbsent(offer.id(), _ -> screen(offer));
  }

  /** Where an offer can be called from inside any of the regions. */
  Places places(Offer offer, List<String> regions) {
    return places
        .computeIfAbsent(regions, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(offer.id(), _ -> Places.of(offer, regions));
  }

  /** The findings that a task shares with others of the same languages and constraints. */
  SharedFindings sharedBy(Task task) {
    return shared.computeIfAbsent(
        new Stated(task.languages(), task.constraints()), _ -> new SharedFindings());
  }

  private record Stated(List<Language> languages, Constraints constraints) {}

  private static List<Finding> screen(Offer offer) {
    var onSale = new Finding(Rule.AS_OF, LifecycleRules.onSale(offer));
    if (onSale.verdict() instanceof Verdict.Violated) {
      return List.of(onSale);
    }
    var alive = new Finding(Rule.LIFECYCLE, LifecycleRules.notRetired(offer));
    return List.of(onSale, alive);
  }
}
