package dev.elige.cost.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.BuiltInCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Customised models of three providers at the prices of the built-in catalog, by hand. */
class BuiltInTuningBillsTest {
  private static final Billing BILLING = Billing.builtIn();

  /** 100,000 requests of 1,500 tokens with answers of 300, in a month of 744 hours. */
  private static Bill bill(String offer, Training training, Serving serving) {
    var usage = Usage.PLAIN.change().training(training).hoursOfMonth(BigDecimal.valueOf(744));
    var workload =
        new Workload(
            BigDecimal.valueOf(100_000),
            TokenSize.of(Size.tokens(1500)),
            TokenSize.of(Size.tokens(300)),
            usage.build());
    var bill = BILLING.bill(workload, BuiltInCatalog.offer(offer), new Mode.FineTuned(serving));
    assertThat(bill.isKnown()).as("%s", bill).isTrue();
    return bill.toOptional().orElseThrow();
  }

  private static Training hours(long hours) {
    return new Training(
        Optional.empty(),
        BigDecimal.ONE,
        BigDecimal.ZERO,
        Optional.of(BigDecimal.valueOf(hours)),
        Optional.empty(),
        BigDecimal.TEN,
        Optional.empty());
  }

  /** 1M x 3 x 3.00 / 12 = 0.75; 150M x 0.30 = 45; 30M x 1.20 = 36. */
  @Test
  void gpt4oMiniOnDemandAtOpenAi() {
    var training = Training.ofTokens(1_000_000, 3, 12);
    var bill = bill("openai/gpt-4o-mini-2024-07-18", training, Serving.ON_DEMAND);
    assertThat(bill.monthly()).hasToString("81.75 USD");
  }

  /** 4 hours x 80 / 10 months = 32; storage 1.95; 150M x 0.20 = 30; 30M x 0.78 = 23.40. */
  @Test
  void qwenOnDemandAtBedrock() {
    var bill = bill("amazon-bedrock/qwen.qwen3-32b-v1:0", hours(4), Serving.ON_DEMAND);
    assertThat(bill.monthly()).hasToString("87.35 USD");
    assertThat(bill.place().orElseThrow().region()).isEqualTo("us-east-1");
  }

  /** 1M x 3 x 27.50 / 12 = 6.875; 744 x 1.70 = 1,264.80; 150M x 2.20 = 330; 30M x 8.80 = 264. */
  @Test
  void gpt41DeployedAtAzure() {
    var training = Training.ofTokens(1_000_000, 3, 12);
    var bill = bill("azure/gpt-4.1", training, Serving.DEPLOYED);
    assertThat(bill.monthly()).hasToString("1865.675 USD");
    assertThat(bill.place()).isPresent();
  }
}
