package dev.elige.cli;

import static dev.elige.cli.TestingCosts.TERMINAL;
import static dev.elige.cli.TestingCosts.bill;
import static dev.elige.cli.TestingCosts.json;
import static dev.elige.cli.TestingCosts.llama;
import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code elige cost} where volumes are tiny or huge, and where what is asked for is not sold. */
class CostEdgesTest {
  private static final String NOVA = "amazon-bedrock/amazon.nova-micro-v1:0";

  private static BigDecimal load(JsonNode answer, String machine) {
    for (var point : answer.path("breakEvens")) {
      if (point.path("variable").asString().equals("utilisation")
          && point.at("/between/1").asString().endsWith(machine)) {
        return point.path("value").decimalValue();
      }
    }
    throw new AssertionError("no load of " + machine);
  }

  private static List<String> warnings(JsonNode answer) {
    return answer.path("warnings").valueStream().map(JsonNode::asString).toList();
  }

  /**
   * By hand, as in BreakEvenLoadTest: a full hour of one L40S costs 11.111 USD by use, so the
   * machine's 1.861 USD on EC2 are 16.75 % of it and the 2.61 USD on SageMaker 23.49 %.
   */
  @Test
  void anL40sPaysFromASixthOfItsLoadWhateverTheVolume() {
    for (var volume : List.of("2M/month", "1/year", "999999999999/month")) {
      var answer =
          json(
              "cost",
              "-m",
              "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0",
              "--input",
              "871",
              "--output",
              "82",
              "--requests",
              volume,
              "--self-hosting",
              "true",
              "--breakeven",
              "--json");
      assertThat(load(answer, "self-hosted/ec2/g6e.xlarge").doubleValue())
          .isCloseTo(0.1675, within(0.00005));
      assertThat(load(answer, "self-hosted/sagemaker/ml.g6e.xlarge").doubleValue())
          .isCloseTo(0.2349, within(0.00005));
    }
  }

  @Test
  void theLoadIsShownAsAShare() {
    assertThat(
            TERMINAL.run(llama("--self-hosting", "{machine: ec2/g6e.xlarge}", "--breakeven")).out())
        .containsPattern("on-demand +self-hosted/ec2/g6e.xlarge +16.75 % +share of full load");
  }

  /** By hand, as in BreakEvenLoadTest: 1.212 USD an hour against 1.1132 by use, 108.9 %. */
  @Test
  void anA10gCostsMoreThanUseEvenAtFullLoad() {
    var run =
        TERMINAL.run(
            "cost",
            "-m",
            "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0",
            "--input",
            "550",
            "--output",
            "150",
            "--self-hosting",
            "{machine: ec2/g5.2xlarge}",
            "--breakeven");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("costs 109 % of amazon-bedrock/meta.llama3-1-8b-instruct-v1:0 on-demand even at");
  }

  /** 25.25 USD an hour, ml.p4d.24xlarge of JumpStart's default, for 730.5 hours. */
  @Test
  void aMachineOfUnknownThroughputSaysWhatItCostsIdle() {
    var answer =
        json(
            "cost",
            "-m",
            "amazon-bedrock/meta.llama3-3-70b-instruct-v1:0",
            "--input",
            "871",
            "--self-hosting",
            "true",
            "--json");
    assertThat(bill(answer, "self-hosted/sagemaker/ml.p4d.24xlarge").path("reason").asString())
        .endsWith("one machine costs 18446.07 USD a month even if idle");
  }

  @Test
  void aFreeMachineHasNoLoadAtWhichItBeginsToPay() {
    var answer =
        json(
            llama(
                "--self-hosting",
                "{price: 0 USD per hour, output-rate: 1000 tokens per second}",
                "--breakeven",
                "--json"));
    assertThat(answer.path("breakEvens").toString()).doesNotContain("utilisation");
  }

  @Test
  void whatIsAskedForAndNotSoldIsSaid() {
    var answer =
        json(
            1,
            "cost",
            "-m",
            NOVA,
            "--input",
            "5000",
            "--self-hosting",
            "true",
            "--fine-tuning",
            "{tokens: 1M}",
            "--json");
    assertThat(warnings(answer))
        .anyMatch(text -> text.contains("no price of a fine-tuned model is published"))
        .anyMatch(text -> text.contains("its weights are not known to be open"));
  }

  @Test
  void aRetiredModelIsBilledWithAWarningFromItsEndOfLifeOn() {
    var words = List.of("cost", "-m", "amazon-bedrock/anthropic.claude-v2", "--input", "12");
    var warning = "reached its end of life on 2025-07-21 and answers no more; its successor is";
    assertThat(TERMINAL.run(words.toArray(String[]::new)).out().replaceAll("\\s+", " "))
        .contains(warning);
    var before = new ArrayList<>(words);
    before.addAll(List.of("--as-of", "2025-07-20", "--nearest-price"));
    assertThat(TERMINAL.run(before.toArray(String[]::new)).out()).doesNotContain("end of life");
  }

  @Test
  void amountsTooSmallForCentsKeepTheirDigits() {
    var out = TERMINAL.run("cost", "-m", NOVA, "--input", "5", "--requests", "1/month").out();
    assertThat(out).containsPattern("input tokens +0.000005 ").doesNotContainPattern(" 0.00\\n");
  }

  @Test
  void anAnswerOfNoTokensIsNone() {
    assertThat(TERMINAL.run("cost", "-m", NOVA, "--input", "5", "--output", "0").out())
        .contains("of 5 tokens in and 0 out");
  }

  @Test
  void aModelNamedTwiceIsBilledOnce() {
    var bills = json("cost", "-m", NOVA, "-m", NOVA, "--input", "5", "--json").path("bills");
    assertThat(bills.valueStream().map(one -> one.path("mode").asString()))
        .containsOnlyOnce("on-demand");
  }

  @Test
  void priorityServesWhoAsksForItByName() {
    var words = List.of("cost", "-m", "openai/gpt-5", "--input", "5", "--json");
    var all = bill(json(words.toArray(String[]::new)), "priority");
    assertThat(all.path("notes").toString()).contains("--mode priority");
    var asked = new ArrayList<>(words);
    asked.addAll(List.of("--mode", "priority"));
    assertThat(bill(json(asked.toArray(String[]::new)), "priority").path("notes")).isEmpty();
  }

  @Test
  void aFileIsToldWhatChooseTellsOfItsSizes() {
    var cost = warnings(json("cost", example("travel-assistant"), "--json"));
    assertThat(cost)
        .anyMatch(text -> text.startsWith("triage: input is the mean of your samples"))
        .anyMatch(text -> text.startsWith("answers: output is 200 words"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | a volume of requests is above 0
          0/month | a volume of requests is above 0
          1e30/month | at most 10^12
          5 | does not say per which time
          """)
  void aWrongVolumeIsOneMessage(String requests, String message) {
    var run = TERMINAL.run("cost", "-m", NOVA, "--input", "5", "--requests", requests);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().strip()).contains(message).doesNotContain("\n");
  }
}
