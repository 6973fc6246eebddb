package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.decide.Decider;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import dev.elige.spec.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conflicts on the built-in catalog, held to decisions without one of the limits. */
class RealConflictTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String TASK =
      """
      application: impossible
      languages: [en]
      tasks:
        - id: answers
          kind: question-answering
          requests: 200000 per month
          input: 1000 tokens
          output: 200 words
          accept-unconfirmed: [lifecycle, language, context, output-limit]
      """;

  private final Decider decider;

  RealConflictTest() {
    var market = Catalog.builtIn().on(TODAY);
    decider = new Decider(market, new MarketBelief(TableBeliefs.builtIn(), market, List::of));
  }

  /** The limits as lines of a requirement; a floor is stated as 0 where it is dropped. */
  private static Map<Rule, String> limits(String floor, String budget) {
    var lines = new EnumMap<Rule, String>(Rule.class);
    lines.put(Rule.REGION, "regions: [eu]");
    lines.put(Rule.OPEN_WEIGHTS, "open-weights: true");
    lines.put(Rule.FEATURE, "features: [structured-output]");
    lines.put(Rule.LIFECYCLE, "must-live-until: 2027-06");
    lines.put(Rule.BUDGET, "budget: " + budget + " USD per month");
    lines.put(Rule.QUALITY, "quality: " + floor);
    return lines;
  }

  private Requirement requirement(Map<Rule, String> lines, Set<Rule> imposed) {
    var text = new StringBuilder(TASK);
    lines.forEach((rule, line) -> {
      if (imposed.contains(rule)) {
        text.append("    ").append(line).append('\n');
      }
    });
    if (!imposed.contains(Rule.QUALITY)) {
      text.append("    quality: 0\n");
    }
    return new RequirementReader(TODAY).read("impossible.yaml", text.toString());
  }

  private TaskDecision decided(Map<Rule, String> lines, Set<Rule> imposed) {
    return decider.decide(requirement(lines, imposed), false).tasks().getFirst();
  }

  private Conflict conflict(Map<Rule, String> lines) {
    var decision = decider.decide(requirement(lines, lines.keySet()), false);
    return Conflicts.of(decider, decision, decision.tasks().getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9 30", "0.5 2", "0.999 5000", "0.7 6"})
  void theLimitsNamedAreInConflictAndWithoutAnyOneTheyAreNot(String stated) {
    var lines = limits(stated.split(" ")[0], stated.split(" ")[1]);
    var limits = conflict(lines).limits();
    var droppable = new TreeSet<>(limits);
    droppable.remove(Rule.LANGUAGE);
    assertThat(lines.keySet()).containsAll(droppable);
    assertThat(decided(lines, limits).choice()).isEmpty();
    for (var member : droppable) {
      var others = new TreeSet<>(limits);
      others.remove(member);
      assertThat(decided(lines, others).choice()).as("without %s", member).isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9 30", "0.5 2", "0.999 5000", "0.7 6"})
  void withWhatMustGiveWayDroppedTheOfferNamedIsChosen(String stated) {
    var lines = limits(stated.split(" ")[0], stated.split(" ")[1]);
    var repairs = conflict(lines).repairs();
    assertThat(repairs).isNotEmpty();
    for (var repair : repairs) {
      var kept = new ArrayList<>(lines.keySet());
      kept.removeAll(repair.dropped());
      assertThat(decided(lines, Set.copyOf(kept)).choice().map(one -> one.offer().id()))
          .contains(repair.choice().offer().id());
    }
  }
}
