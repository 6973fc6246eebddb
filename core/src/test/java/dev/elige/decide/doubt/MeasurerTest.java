package dev.elige.decide.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.decide.DoubtfulMarket;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurerTest {
  private final DoubtfulMarket market = new DoubtfulMarket();

  private List<Measuring> measurings(Integer... items) {
    return new Measurer(market, market.decider()::purchase)
        .of(market.decision(), new Wanted.Cheapest(), List.of(items));
  }

  /** A thousand tokens an item: 0.1M tokens each at 2 and 10 USD for a million. */
  @Test
  void bothAnswerEveryItemOnce() {
    market.offer("acme/cheap", "2", 0.1, 0.5).offer("acme/sure", "10", 1.5, 0.1);
    var one = measurings(100).getFirst();
    assertThat(one.choice().id()).isEqualTo("acme/sure");
    assertThat(one.rival().id()).isEqualTo("acme/cheap");
    assertThat(one.cost().map(cost -> cost.amount().doubleValue()))
        .isEqualTo(Estimate.known(0.2 + 1.0));
    assertThat(one.perDollar()).isCloseTo(one.gain().gain() / 1.2, within(1e-12));
  }

  @Test
  void moreItemsTellMoreUpToWhatDataOfOnesOwnAreParticularIn() {
    market.offer("acme/cheap", "2", 0.1, 0.5).offer("acme/sure", "10", 1.5, 0.1);
    var all = measurings(10, 100, 1_000, 1_000_000);
    assertThat(all.stream().map(one -> one.gain().gain())).isSorted();
    assertThat(all.get(3).gain().gain() - all.get(2).gain().gain()).isLessThan(0.1);
  }

  @Test
  void everyRivalIsMeasuredWithEveryNumberOfItems() {
    market
        .offer("acme/cheap", "2", 0.1, 0.5)
        .offer("acme/sure", "10", 1.5, 0.1)
        .offer("acme/best", "20", 1.9, 0.1);
    assertThat(measurings(50, 100)).hasSize(4);
  }

  @Test
  void aChoiceWithoutRivalsNeedsNoMeasuring() {
    market.offer("acme/alone", "2", 1, 0.5);
    assertThat(measurings(100)).isEmpty();
  }

  @Test
  void whatHasNoPriceIsWorthNothingForADollar() {
    market.offer("acme/cheap", "2", 0.1, 0.5).offer("acme/sure", "10", 1.5, 0.1);
    var one = measurings(100).getFirst();
    Estimate<Money> unknown = Estimate.unknown("no price", "sin precio");
    var without =
        new Measuring(one.task(), one.choice(), one.rival(), one.items(), unknown, one.gain());
    assertThat(without.perDollar()).isZero();
  }
}
