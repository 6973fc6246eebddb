package dev.elige.cli;

import static dev.elige.cli.TestingCosts.TERMINAL;
import static dev.elige.cli.TestingCosts.bill;
import static dev.elige.cli.TestingCosts.json;
import static dev.elige.cli.TestingCosts.llama;
import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code elige cost} on the catalog that comes with the program. */
class CostTest {
  @TempDir Path folder;

  /** 2M x 871 tokens and 2M x 82 at 0.22 USD per 1M: 383.24 + 36.08. */
  @Test
  void aBillOnDemandIsTokensTimesPrice() {
    var bill = bill(json(llama("--json")), "on-demand");
    assertThat(bill.path("monthlyUsd").decimalValue()).isEqualByComparingTo("419.32");
    assertThat(bill.path("perRequestUsd").decimalValue()).isEqualByComparingTo("0.00020966");
    assertThat(bill.at("/lines/0/amountUsd").decimalValue()).isEqualByComparingTo("383.24");
    assertThat(bill.path("p10")).isEqualTo(bill.path("p90"));
  }

  @Test
  void whatIsNotKnownIsNullWithItsReason() {
    var bill = bill(json(llama("--json")), "provisioned/one-month");
    assertThat(bill.path("monthlyUsd").isNull()).isTrue();
    assertThat(bill.path("reason").asString()).contains("neither stated nor published");
  }

  /** One unit at 24.00 USD an hour for 730.5 hours is 17,532 USD; a request costs 0.00020966. */
  @Test
  void oneUnitIsHeldAgainstOnDemandWhereItsThroughputIsNotKnown() {
    var hand =
        new BigDecimal("24.00")
            .multiply(new BigDecimal("730.5"))
            .divide(new BigDecimal("0.00020966"), MathContext.DECIMAL64);
    for (var point : json(llama("--json", "--breakeven")).path("breakEvens")) {
      if (point.at("/between/1").asString().endsWith("provisioned/none ×1")) {
        assertThat(point.path("value").decimalValue().setScale(2, RoundingMode.HALF_UP))
            .isEqualTo(hand.setScale(2, RoundingMode.HALF_UP));
        return;
      }
    }
    throw new AssertionError("no crossing with one unit");
  }

  @Test
  void uncertainSizesHaveASpread() {
    var bill =
        bill(
            json(
                "cost",
                "-m",
                "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0",
                "--input",
                "{from: 500, typical: 871, to: 1500}",
                "--json"),
            "on-demand");
    assertThat(bill.path("p10").decimalValue()).isLessThan(bill.path("p50").decimalValue());
    assertThat(bill.path("p50").decimalValue()).isLessThan(bill.path("p90").decimalValue());
  }

  @Test
  void anApplicationIsBilledTaskByTask() {
    var answer = json("cost", example("travel-assistant"), "--json", "--monthly-projection", "2");
    assertThat(answer.path("bills").valueStream().map(bill -> bill.path("task").asString()))
        .contains("triage", "answers", "digest", "search");
    assertThat(answer.path("months")).isNotEmpty();
  }

  @Test
  void aBatchIsNotTheCheapestOfATaskThatCannotWait() {
    assertThat(TERMINAL.run(llama()).out()).contains("→ on demand");
    assertThat(TERMINAL.run(llama("--batch", "true")).out()).contains("→ batch");
    assertThat(TERMINAL.run(llama("--mode", "batch")).out())
        .contains("→ batch")
        .doesNotContain("on demand");
  }

  @Test
  void aModeThatIsNotSoldSaysWhatItNeeds() {
    var run = TERMINAL.run(llama("--mode", "cached"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("Nothing to bill").contains("Caches need `prefix`");
  }

  @Test
  void aPageStandsAloneAndDrawsItsBills() throws IOException {
    var file = folder.resolve("report.html");
    TERMINAL.run(llama("--breakeven", "-o", file.toString()));
    var page = Files.readString(file);
    assertThat(page)
        .startsWith("<!doctype html>")
        .contains("<svg", "<polyline", "role=\"img\"", "prefers-color-scheme: dark")
        .doesNotContain("<script", "http://", "https://", "src=", "href=", "@import", "url(");
    assertThat(page.split("<figure", -1)).hasSize(3);
  }

  @Test
  void aPageEscapesWhatAFileSays() throws IOException {
    var app =
        Files.writeString(
            folder.resolve("app.yaml"),
            """
            application: '<script>"x" & y'
            tasks: [{kind: classification, languages: [en]}]
            """);
    var file = folder.resolve("report.html");
    TERMINAL.run("cost", app.toString(), "-o", file.toString());
    assertThat(Files.readString(file))
        .contains("&lt;script&gt;&quot;x&quot; &amp; y")
        .doesNotContain("<script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cost | needs an app.yaml, or models with their sizes
          cost -m nova-micro | --input: is missing
          cost -m nova-micro --input 12x | "x" is not a unit of size
          cost -m nova-micro --input 12 --mode bach | Did you mean batch?
          cost -m nova-micro --input 12 --mode provisioned/one-moth | Did you mean provisioned/one-month?
          cost -m nova-micro --input 12 --mode self-hosted/ | Did you mean self-hosted?
          cost -m nova-micro --input 12 --prefix 13 | is longer than the input of 12 tokens
          cost -m nova-micro --input 12 --units 1.5 | "1.5" is not whole, as a number of units is
          cost -m nova-micro --input 12 --units -1 | above 0 and at most 10^6
          cost -m nova-micro --input 12 --prefix 5 --hit-rate 101% | a hit rate is from 0 to 100
          cost -m nova-micro --input 12 --monthly-projection 0 | is not a number of months from 1 to 60
          cost -m no-such-model-at-all --input 12 | no-such-model-at-all
          cost ../examples/travel-assistant.yaml --input 12 | --input: goes without a file
          """)
  void wrongWordsAreToldAndNothingElse(String words, String message) {
    var run = TERMINAL.run(words.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).doesNotContain("Exception");
  }
}
