package dev.elige.cost.use;

import static dev.elige.cost.use.TestingUse.tariff;
import static dev.elige.cost.use.TestingUse.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CallBillingTest {
  private static final String[] PRICES = {
    "on-demand/input=1",
    "on-demand/output=5",
    "on-demand/cache-read=0.1",
    "on-demand/cache-write=1.25",
    "on-demand/input/200000=2",
    "on-demand/output/200000=7.5",
    "on-demand/cache-read/200000=0.2"
  };

  /** 1,000 plain, 1,500 read, 500 written; 300 said and 700 thought at the price of output. */
  @Test
  void everyTokenOfACallIsBilledOnce() {
    var bill = CallBilling.bill(new CallTokens(3_000, 1_500, 500, 1_000, 700), tariff(PRICES));
    assertThat(bill.toOptional().orElseThrow().items())
        .extracting(item -> item.amount().toString())
        .containsExactly("0.001 USD", "0.00015 USD", "0.000625 USD", "0.0015 USD", "0.0035 USD");
    assertThat(total(bill)).isEqualTo("0.006775 USD");
  }

  /** The whole input chooses the tier: 250,000 tokens, of which 240,000 were cached. */
  @Test
  void cachedTokensCountForTheContextTier() {
    var bill = CallBilling.bill(new CallTokens(250_000, 240_000, 0, 100, 0), tariff(PRICES));
    assertThat(total(bill)).isEqualTo("0.06875 USD");
  }

  @Test
  void reasoningMeetsItsOwnPriceWhereOneIsPublished() {
    var tariff = tariff("on-demand/input=1", "on-demand/output=5", "on-demand/reasoning=3");
    assertThat(total(CallBilling.bill(new CallTokens(0, 0, 0, 1_000, 400), tariff)))
        .isEqualTo("0.0042 USD");
  }

  /** OpenAI writes to its cache without a price of its own; the tokens are input. */
  @Test
  void writingIsInputWhereItHasNoPrice() {
    var tariff = tariff("on-demand/input=1", "on-demand/output=5", "on-demand/cache-read=0.1");
    assertThat(total(CallBilling.bill(new CallTokens(2_000, 0, 500, 0, 0), tariff)))
        .isEqualTo("0.002 USD");
  }

  @Test
  void aPriceThatIsMissingMakesTheBillUnknown() {
    var tariff = tariff("on-demand/input=1", "on-demand/output=5");
    var bill = CallBilling.bill(new CallTokens(2_000, 1_000, 0, 10, 0), tariff);
    assertThat(total(bill)).contains("cache read");
  }

  @Test
  void aFeeOfTheRequestComesOnTop() {
    var tariff = tariff("on-demand/input=1", "on-demand/output=1", "use/on-demand/request=0.005");
    assertThat(total(CallBilling.bill(CallTokens.of(1_000, 1_000), tariff))).isEqualTo("0.007 USD");
  }

  @Test
  void partsAreNoMoreThanTheWhole() {
    for (var wrong : List.of(new long[] {10, 6, 5, 1, 0}, new long[] {10, 0, 0, 1, 2})) {
      assertThatThrownBy(() -> new CallTokens(wrong[0], wrong[1], wrong[2], wrong[3], wrong[4]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
