package dev.elige.decide.doubt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.decide.DoubtfulMarket;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortlistTest {
  private final DoubtfulMarket market = new DoubtfulMarket();

  private Shortlist list() {
    return Shortlist.of(market.decision(), new Wanted.Cheapest(), market).orElseThrow();
  }

  private static List<String> ids(Shortlist list) {
    return list.contenders().stream().map(Contender::id).toList();
  }

  @Test
  void theChoiceIsFirstThenTheFrontThenTheChances() {
    market
        .offer("acme/dominated", "60", 0.9, 0.1)
        .offer("acme/likely", "8", 0.1, 0.5)
        .offer("acme/choice", "10", 0.8, 0.4)
        .offer("acme/best", "50", 2, 0.1)
        .offer("acme/slight", "9", -0.1, 0.3);
    assertThat(ids(list()))
        .containsExactly(
            "acme/choice", "acme/likely", "acme/best", "acme/slight", "acme/dominated");
  }

  @Test
  void longListsAreCutAndTheRestIsCounted() {
    for (int i = 0; i < Shortlist.MOST + 5; i++) {
      market.offer("acme/m" + i, String.valueOf(10 + i), 1 - 0.001 * i, 0.3);
    }
    assertThat(list().contenders()).hasSize(Shortlist.MOST);
    assertThat(list().leftOut()).isEqualTo(5);
    assertThat(list().choice().id()).isEqualTo("acme/m0");
  }

  @Test
  void offersWithoutAQualityAreCounted() {
    market.offer("acme/alpha", "10", 1, 0.3).unknown("acme/beta", "5");
    assertThat(ids(list())).containsExactly("acme/alpha");
    assertThat(list().unknown()).isEqualTo(1);
  }
}
