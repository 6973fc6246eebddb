package dev.elige.cost.custom;

import static dev.elige.cost.custom.TestingTuning.bill;
import static dev.elige.cost.custom.TestingTuning.hosted;
import static dev.elige.cost.custom.TestingTuning.hours;
import static dev.elige.cost.custom.TestingTuning.images;
import static dev.elige.cost.custom.TestingTuning.known;
import static dev.elige.cost.custom.TestingTuning.tariff;
import static dev.elige.cost.custom.TestingTuning.tokens;
import static dev.elige.cost.custom.TestingTuning.validated;
import static dev.elige.cost.custom.TestingTuning.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bills of customised models that providers published with their inputs and prices. */
class PublishedTuningBillsTest {
  private static final String BEDROCK = "amazon-bedrock/acme.alpha";

  /** The line of training at a price of tokens, of an offer whose use is priced somehow. */
  private static LineItem training(String provider, String price, Training training) {
    var prices =
        tariff(
            provider + "/alpha",
            "training/million-tokens=" + price,
            "tuned/input=1",
            "tuned/output=1");
    return known(bill(workload(training), prices, Serving.ON_DEMAND)).items().getFirst();
  }

  /**
   * Amazon Bedrock pricing, "Pricing examples", Titan Image Generator (copy of 2025-02-28): 500
   * steps of 64 images at 0.005, one model kept, one hour of a unit at 21.
   */
  @Test
  void titanImageGenerator() {
    var prices =
        tariff(BEDROCK, "training/image=0.005", "storage=1.95", "provisioned/none/custom=21");
    var bill = known(bill(workload(hosted(images(500 * 64), 1)), prices, Serving.UNITS));
    assertThat(bill.items())
        .extracting(item -> item.amount().toString())
        .containsExactly("160 USD", "1.95 USD", "21 USD");
    assertThat(bill.monthly()).hasToString("182.95 USD");
  }

  /**
   * The same page, Cohere Command and Llama 2 70B: training, one model kept, one hour of a unit.
   * The page prints 55.45 and 33.44 for 1,000 tokens, multiplying the price of 1,000 tokens by
   * 1,000; these are the bills of 1,000,000 tokens. Those of 1,000 are 51.454 and 25.45799.
   */
  @ParameterizedTest
  @CsvSource({
    "1000000, 4, 49.5, 55.45",
    "1000, 4, 49.5, 51.454",
    "1000000, 7.99, 23.5, 33.44",
    "1000, 7.99, 23.5, 25.45799"
  })
  void commandAndLlama(long tokens, String training, String unit, String expected) {
    var prices =
        tariff(
            BEDROCK,
            "training/million-tokens=" + training,
            "storage=1.95",
            "provisioned/none/custom=" + unit);
    var bill = known(bill(workload(hosted(tokens(tokens, 1), 1)), prices, Serving.UNITS));
    assertThat(bill.monthly()).hasToString(expected + " USD");
  }

  /**
   * The same page, hosting with a commitment of a month: it prints the price of an hour, 39.60 and
   * 21.18, as the cost of a month; 744 hours are 29,462.40 and 15,757.92.
   */
  @ParameterizedTest
  @CsvSource({"39.60, 29462.4", "21.18, 15757.92"})
  void hostingForAMonth(String unit, String expected) {
    var prices =
        tariff(
            BEDROCK,
            "training/million-tokens=4",
            "storage=1.95",
            "provisioned/one-month/custom=" + unit);
    var bill = known(bill(workload(tokens(1, 1)), prices, Serving.UNITS_ONE_MONTH));
    assertThat(bill.items().getLast().amount()).hasToString(expected + " USD");
  }

  /**
   * Microsoft Learn, "Cost management for fine-tuning" (2026-02-11): 1M tokens, two epochs, at 2;
   * the validation file of 40,000 tokens is not billed.
   */
  @Test
  void supervisedTuningAtAzure() {
    var line = training("azure", "2", validated(tokens(1_000_000, 2), 40_000));
    assertThat(line.amount()).hasToString("4 USD");
  }

  /**
   * The same page: four hours of core training at 100 are 400; its formula prints 4 x 100 = 200,
   * the sentence below says 400. With a grader, o3-mini reads 5M tokens and writes 4.9M: 27.06.
   */
  @Test
  void reinforcementTuningAtAzure() {
    var prices = tariff("azure/o4-mini", "training/hour=100", "tuned/input=1", "tuned/output=1");
    var tuned = known(bill(workload(hours(4)), prices, Serving.ON_DEMAND));
    var training = tuned.items().getFirst().amount();
    assertThat(training).hasToString("400 USD");
    var grader = tariff("azure/o3-mini", "on-demand/input=1.1", "on-demand/output=4.4");
    var graded =
        new Workload(
            BigDecimal.ONE,
            TokenSize.of(Size.tokens(5_000_000)),
            TokenSize.of(Size.tokens(4_900_000)),
            Usage.PLAIN);
    var grading = known(UseBilling.bill(graded, grader, Mode.ON_DEMAND)).monthly();
    assertThat(grading).hasToString("27.06 USD");
    assertThat(training.plus(grading)).hasToString("427.06 USD");
  }

  /**
   * The same page: 720 hours of hosting at 1.70 and 10,000 conversations, 20M tokens in at 1.10 and
   * 40M out at 4.40, as the base model costs.
   */
  @Test
  void hostingAtAzure() {
    var prices =
        tariff(
            "azure/o4-mini",
            "training/hour=100",
            "hosting=1.7",
            "on-demand/input=1.1",
            "on-demand/output=4.4");
    var bill = known(bill(workload(hosted(hours(4), 720)), prices, Serving.DEPLOYED));
    assertThat(bill.items().subList(1, 4))
        .extracting(item -> item.amount().toString())
        .containsExactly("1224 USD", "22 USD", "176 USD");
    assertThat(bill.monthly()).hasToString("1822 USD"); // the page's 1422 and the training's 400
    assertThat(bill.notes().toString()).contains("those of the base model are billed");
  }

  /**
   * OpenAI, "Fine-tuning", section "Estimate costs": 100,000 tokens, three epochs; gpt-3.5-turbo at
   * 0.008 per 1,000 tokens (2023-11) and 8 per 1M (2024-10), gpt-4o-mini at 3 (2024-10).
   */
  @ParameterizedTest
  @CsvSource({"8, 2.4", "3, 0.9"})
  void threeEpochsAtOpenAi(String price, String expected) {
    assertThat(training("openai", price, tokens(100_000, 3)).amount())
        .hasToString(expected + " USD");
  }

  /** OpenAI cookbook, "Data preparation for chat model fine-tuning": 4,306 tokens, 20 epochs. */
  @Test
  void billedTokensAtOpenAi() {
    assertThat(training("openai", "8", tokens(4306, 20)).quantity())
        .isEqualByComparingTo("0.086120");
  }

  /** Ori, "Fine-tuning billing": 5M tokens, three epochs, and 1M of validation once, at 0.46. */
  @Test
  void validationIsBilledAtOri() {
    var line = training("ori", "0.46", validated(tokens(5_000_000, 3), 1_000_000));
    assertThat(line.quantity()).isEqualByComparingTo("16");
    assertThat(line.amount()).hasToString("7.36 USD");
  }

  /**
   * Together, "Fine-tuning pricing": 8,192 tokens x 8 x 1,000 steps are 65.5M (65.536M), and ten
   * evaluations of 1M tokens of validation 10M.
   */
  @Test
  void validationIsBilledForEachEvaluationAtTogether() {
    var line = training("togetherai", "1", validated(tokens(8192L * 8 * 1000, 1), 10 * 1_000_000));
    assertThat(line.quantity()).isEqualByComparingTo("75.536");
  }
}
