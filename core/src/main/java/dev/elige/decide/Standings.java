package dev.elige.decide;

import dev.elige.belief.QualityBelief;
import dev.elige.decide.Assessment.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the offers stand for one task, each list best first.
 *
 * @param question what was asked of them
 * @param eligible offers that meet every limit
 * @param unconfirmed offers of which a fact is missing
 * @param rejected offers that violate a limit
 */
record Standings(
    Question question,
    List<Assessment> eligible,
    List<Assessment> unconfirmed,
    List<Assessment> rejected) {

  /**
   * Sorts what was said of the offers.
   *
   * @param assessed for each offer what was said of it for each question; empty where its provider
   *     is not considered
   * @param at which question
   */
  static Standings of(Question question, List<List<Optional<Ranked>>> assessed, int at) {
    var ranked = new EnumMap<Standing, List<Ranked>>(Standing.class);
    for (var standing : Standing.values()) {
      ranked.put(standing, new ArrayList<>());
    }
    for (var ofOffer : assessed) {
      var one = ofOffer.get(at);
      if (one.isPresent()) {
        list(ranked, one.get().standing()).add(one.get());
      }
    }
    return new Standings(
        question,
        sorted(list(ranked, Standing.ELIGIBLE)),
        sorted(list(ranked, Standing.UNCONFIRMED)),
        sorted(list(ranked, Standing.REJECTED)));
  }

  /**
   * The eligible offers of a decision as they stood before it was made: a choice that shares units
   * with other tasks is paid alone again.
   */
  static Standings eligible(Question question, TaskDecision decided, QualityBelief belief) {
    var ranked = new ArrayList<Ranked>();
    for (var one : decided.alternatives()) {
      ranked.add(Ranked.of(one, question.goal()));
    }
    if (decided.choice().isPresent()) {
      var alone = new Examination(decided.choice().get().offer(), belief).of(question);
      ranked.add(Ranked.of(alone, question.goal()));
    }
    return new Standings(question, sorted(ranked), List.of(), List.of());
  }

  private static List<Ranked> list(Map<Standing, List<Ranked>> ranked, Standing standing) {
    return ranked.getOrDefault(standing, List.of());
  }

  private static List<Assessment> sorted(List<Ranked> ranked) {
    Collections.sort(ranked);
    var assessments = new ArrayList<Assessment>(ranked.size());
    for (var one : ranked) {
      assessments.add(one.assessment());
    }
    return assessments;
  }
}
