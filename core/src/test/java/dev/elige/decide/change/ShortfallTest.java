package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate.Known;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.Quality;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.spec.RequirementReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShortfallTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final double CONFIDENCE = 0.8;

  private final MarketBelief belief =
      new MarketBelief(TableBeliefs.builtIn(), Catalog.builtIn().on(TODAY), List::of);
  private final Decider decider = new Decider(Catalog.builtIn().on(TODAY), belief);

  private Optional<Shortfall> of(String floor, String budget) {
    var text =
        """
        application: test
        languages: [en]
        tasks:
          - {id: one, kind: question-answering, requests: 10000 per month, input: 1000 tokens, \
        output: 200 tokens, quality: %s, budget: %s USD per month}
        """
            .formatted(floor, budget);
    var requirement = new RequirementReader(TODAY).read("test.yaml", text);
    var task = decider.decide(requirement, false).tasks().getFirst();
    return Shortfall.of(requirement, task, belief);
  }

  private static double reached(Assessment one) {
    return one.quality() instanceof Known<Quality>(var quality) ? quality.cautious(CONFIDENCE) : -1;
  }

  @Test
  void nothingIsLackingWhereAnOfferSurelyReachesTheFloor() {
    assertThat(of("0.5", "1000")).isEmpty();
  }

  @Test
  void nearestIsTheOfferThatReachesMostOfThoseThatMeetTheOtherLimits() {
    var shortfall = of("0.999", "1000").orElseThrow();
    assertThat(shortfall.missing()).isPositive();
    assertThat(shortfall.reached()).isEqualTo(reached(shortfall.nearest()));
    assertThat(shortfall.points().toOptional().orElseThrow()).isPositive();
    assertThat(shortfall.chance()).isBetween(0.0, CONFIDENCE);
  }

  @Test
  void aLargerBudgetIsNamedOnlyWhereWithItTheFloorIsReached() {
    var shortfall = of("0.9", "0.5").orElseThrow();
    var dearer = shortfall.dearer().orElseThrow();
    var needed = dearer.bill().toOptional().orElseThrow().monthly().rounded(2).amount();
    assertThat(of("0.9", needed.add(java.math.BigDecimal.ONE).toPlainString())).isEmpty();
    assertThat(reached(dearer)).isGreaterThanOrEqualTo(0.9);
  }
}
