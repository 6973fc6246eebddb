package dev.elige.decide.change;

import dev.elige.catalog.OfferId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest changes where each task takes the first offer in the order of cost.
 *
 * <p>Idea: offers are chosen by an order, so along each quantity the choice is known in stretches,
 * and a change is the way to the nearest stretch ({@link Scales}, {@link Volumes}); only what
 * changes facts of offers is heard anew. Guarantee: with an announced change the offer is chosen,
 * and with 99 % of it, or the step before, it is not; of volumes see {@link Volumes}. Everything
 * but the one quantity stays, other tasks and the catalog among it.
 */
final class OrderedChanges {
  private final Race race;
  private final List<Scale> scales;
  private final List<Turn> languages;
  private final PriceChanges prices;
  private final QualityChanges qualities;

  private OrderedChanges(Race race) {
    this.race = race;
    this.scales = new ArrayList<>();
    scales.add(Volumes.of(race, race.decided().task().volume().perMonth()));
    scales.add(Scales.floor(race));
    scales.add(Scales.budget(race));
    scales.add(Scales.life(race));
    this.languages = LanguageChanges.of(race);
    this.prices = new PriceChanges(race);
    this.qualities = new QualityChanges(race);
  }

  /** What would change the answer for a task. */
  static TaskChange of(Race race) {
    return new OrderedChanges(race).all();
  }

  private TaskChange all() {
    var choice = race.choice();
    var options = new ArrayList<Option>();
    for (var contender : race.contenders()) {
      if (choice.isEmpty() || !choice.get().is(contender)) {
        var changes = changes(contender);
        if (!changes.isEmpty()) {
          options.add(new Option(contender.assessment(), changes));
        }
      }
    }
    return new TaskChange(
        race.decided().task().id(), choice.map(this::turns).orElse(List.of()), options);
  }

  private List<Turn> turns(Contender choice) {
    var turns = new ArrayList<Turn>();
    prices.rise(choice).ifPresent(turns::add);
    scales.forEach(scale -> turns.addAll(scale.turns()));
    for (var one : languages) {
      if (!one.then().map(then -> then.offer().id()).equals(Optional.of(choice.id()))) {
        turns.add(one);
      }
    }
    return turns;
  }

  private List<Change> changes(Contender offer) {
    var changes = new ArrayList<Change>();
    prices.cut(offer).ifPresent(changes::add);
    qualities.betterment(offer).ifPresent(changes::add);
    scales.forEach(scale -> scale.smallest(offer).ifPresent(changes::add));
    for (var one : languages) {
      if (isOf(one, offer.id())) {
        changes.add(one.change());
      }
    }
    return changes;
  }

  private static boolean isOf(Turn turn, OfferId offer) {
    return turn.then().filter(then -> then.offer().id().equals(offer)).isPresent();
  }
}
