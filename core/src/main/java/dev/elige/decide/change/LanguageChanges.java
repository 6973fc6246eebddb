package dev.elige.decide.change;

import dev.elige.base.Language;
import dev.elige.decide.Assessment;
import dev.elige.decide.Assessment.Standing;
import dev.elige.decide.Ranked;
import dev.elige.spec.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is chosen with one language of a task less, heard anew. */
final class LanguageChanges {
  static final int OF_LANGUAGES = Limits.bit(Rule.LANGUAGE) | Limits.QUALITY;

  private LanguageChanges() {}

  /** Chooses from the eligible offers. */
  interface Chooser {
    Optional<Assessment> of(List<Ranked> eligible);
  }

  /** For each language what is chosen without it, where a task is decided by itself. */
  static List<Turn> of(Race race) {
    return of(
        race, eligible -> eligible.stream().min(Comparator.naturalOrder()).map(Ranked::assessment));
  }

  /** For each language what is chosen without it. */
  static List<Turn> of(Race race, Chooser chooser) {
    var task = race.decided().task();
    var turns = new ArrayList<Turn>();
    for (var language : task.languages()) {
      if (task.languages().size() > 1) {
        var then = chooser.of(without(race, language));
        turns.add(new Turn(new Change.WithoutLanguage(language), then));
      }
    }
    return turns;
  }

  private static List<Ranked> without(Race race, Language language) {
    var task = race.decided().task();
    var others = task.languages().stream().filter(one -> !one.equals(language)).toList();
    var hearing = race.decider().hearing(race.decision().requirement(), Edits.in(task, others));
    var goal = race.decision().requirement().aim().goal();
    return race.meetingAllBut(OF_LANGUAGES).parallelStream()
        .map(one -> Ranked.of(hearing.of(one.assessment().offer()), goal))
        .filter(one -> one.standing() == Standing.ELIGIBLE)
        .toList();
  }
}
