package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.messages;
import static dev.elige.spec.TestingRequirements.read;
import static dev.elige.spec.TestingRequirements.taskOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.Media;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.SelfHosting;
import dev.elige.spec.usage.Spread;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.Translation;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageReaderTest {
  private static final String TASK = "\ntasks: [{kind: summarization, languages: [en]}]\n";

  private static Usage usage(String line) {
    return taskOf(line).usage();
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Optional<BigDecimal> some(String text) {
    return Optional.of(number(text));
  }

  @Test
  void whereNothingIsSaidRequestsArePlain() {
    assertThat(usage("application: x")).isEqualTo(Usage.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 0", "60 %, 0.6", "0%, 0", "100 %, 1"})
  void someAnswersMayWait(String written, String share) {
    assertThat(usage("batch: " + written).batchShare()).isEqualByComparingTo(share);
  }

  @Test
  void arrivalIsAWordOrHoursOfADayOrAWeek() {
    assertThat(usage("arrival: flat").arrival()).isEqualTo(Arrival.FLAT);
    assertThat(usage("arrival: business-hours").arrival()).isEqualTo(Arrival.BUSINESS_HOURS);
    var day = usage("arrival: {hours: [" + "0, ".repeat(23) + "2]}").arrival();
    assertThat(day.peakFactor()).isEqualByComparingTo("24");
    assertThat(day.weights().get(23)).isEqualByComparingTo("2");
    var week = usage("arrival: {hours: [" + "1, ".repeat(167) + "1]}").arrival();
    assertThat(week.peakFactor()).isEqualByComparingTo("1");
  }

  @Test
  void aPeakIsStatedOverTheHours() {
    assertThat(usage("arrival: {peak: 5}").arrival()).isEqualTo(Arrival.FLAT.withPeak(number("5")));
    assertThat(usage("arrival: {hours: business-hours, peak: 8}").arrival())
        .isEqualTo(Arrival.BUSINESS_HOURS.withPeak(number("8")));
  }

  @Test
  void aPrefixIsTokensOrAMap() {
    assertThat(usage("prefix: 2k tokens").reuse())
        .contains(new Reuse(number("2000"), BigDecimal.ONE, Optional.empty()));
    assertThat(usage("prefix: {tokens: 1000, different: 50, hit-rate: 80 %}").reuse())
        .contains(new Reuse(number("1000"), number("50"), some("0.8")));
  }

  @Test
  void thinkingImagesAndSoundAreOfOneRequest() {
    var usage = usage("reasoning: 500 tokens\nimages: {in: 1.5}\naudio: {in: 2 min, out: 500 ms}");
    assertThat(usage.reasoningTokens()).isEqualByComparingTo("500");
    assertThat(usage.media())
        .isEqualTo(new Media(number("1.5"), number("0"), number("120"), number("0.5")));
  }

  @Test
  void sizesAndRequestsMayBeRanges() {
    var task =
        taskOf(
            """
            input: {from: 200, typical: 400, to: 900, unit: words}
            output: {sizes: {500: 60 %, 2000: 40 %}}
            requests: {from: 100k, typical: 200k, to: 300k, per: month}
            """);
    assertThat(task.input()).isEqualTo(new Size(number("400"), SizeUnit.WORDS));
    assertThat(task.usage().inputSpread())
        .contains(new Spread.Between(number("200"), number("400"), number("900")));
    assertThat(task.output()).isEqualTo(Size.tokens(1_100));
    assertThat(task.usage().outputSpread())
        .contains(
            new Spread.Histogram(
                List.of(
                    new Spread.Bin(number("500"), number("0.6")),
                    new Spread.Bin(number("2000"), number("0.4")))));
    assertThat(task.volume()).isEqualTo(new Volume(number("200000"), Period.MONTH));
    assertThat(task.usage().requestsSpread())
        .contains(new Spread.Between(number("100000"), number("200000"), number("300000")));
  }

  @Test
  void aShareOfUncertainRequestsIsAsUncertain() {
    var task =
        read("""
        requests: {from: 100, typical: 200, to: 400, per: day}
        tasks: [{kind: summarization, languages: en, requests: 50 %}]
        """)
            .tasks()
            .getFirst();
    var spread = (Spread.Between) task.usage().requestsSpread().orElseThrow();
    assertThat(spread.low()).isEqualByComparingTo("50");
    assertThat(spread.high()).isEqualByComparingTo("200");
  }

  @Test
  void capacityIsPerMinute() {
    assertThat(usage("capacity: {input: 1k per second, output: 600k/hour, units: 2}").capacity())
        .contains(new UnitCapacity(some("60000"), some("10000"), some("2")));
  }

  @Test
  void aTrainingHasTokensEpochsAndALife() {
    assertThat(
            usage(
                    "fine-tuning: {tokens: 1M, epochs: 3, validation: 40k, hours: 4, life: 2 years,"
                        + " hosting: 744 hours}")
                .training())
        .contains(
            new Training(
                some("1000000"),
                number("3"),
                number("40000"),
                some("4"),
                Optional.empty(),
                number("24"),
                some("744")));
    assertThat(usage("fine-tuning: {tokens: 5k}").training())
        .contains(Training.ofTokens(5_000, 1, 12));
  }

  @Test
  void machinesAreTheCatalogsOrOnesOwn() {
    assertThat(usage("self-hosting: true").selfHosting()).contains(SelfHosting.FROM_CATALOG);
    assertThat(
            usage(
                    "self-hosting: {machine: ec2/g6e.xlarge, price: 1.861 USD per hour,"
                        + " output-rate: 1200 tokens per second, machines: 2, spare: 20 %,"
                        + " hours: 176}")
                .selfHosting())
        .contains(
            new SelfHosting(
                Optional.of("ec2/g6e.xlarge"),
                some("1.861"),
                some("1200"),
                some("2"),
                number("0.2"),
                some("176")));
  }

  @Test
  void theRoadAroundALanguageIsForAllOrSomeRequests() {
    assertThat(usage("translation: true").translation())
        .contains(new Translation(BigDecimal.ONE, number("4"), Optional.empty()));
    assertThat(
            usage("translation: {share: 30 %, characters-per-token: 3.5, loss: 0.1}").translation())
        .contains(new Translation(number("0.3"), number("3.5"), Optional.of(0.1)));
  }

  @Test
  void aMonthIsTheMeanOneUnlessItIsStated() {
    assertThat(usage("batch: true").hoursOfMonth()).isEqualByComparingTo("730.5");
    assertThat(usage("month: 744 hours").hoursOfMonth()).isEqualByComparingTo("744");
  }

  @Test
  void whatATaskSaysWinsKeyByKey() {
    var tasks =
        read("""
        languages: [en]
        arrival: business-hours
        prefix: 1000 tokens
        reasoning: 500
        images: {in: 1, out: 1}
        audio: {in: 3 s}
        self-hosting: true
        batch: 50 %
        tasks:
          - {kind: summarization, arrival: flat, images: {in: 2}, prefix: false}
          - {kind: embedding, input: 2000}
        """)
            .tasks();
    var own = tasks.getFirst().usage();
    assertThat(own.arrival()).isEqualTo(Arrival.FLAT);
    assertThat(own.reuse()).isEmpty();
    assertThat(own.media())
        .isEqualTo(new Media(number("2"), number("0"), number("3"), number("0")));
    assertThat(own.selfHosting()).isPresent();
    var embedding = tasks.get(1).usage();
    assertThat(embedding.reasoningTokens()).isEqualByComparingTo("0");
    assertThat(embedding.media().imagesOut()).isEqualByComparingTo("0");
    assertThat(embedding.batchShare()).isEqualByComparingTo("0.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arrival: busines-hours | 1:10: "busines-hours" is not a way of arriving. Did you mean "business-hours"?
          arrival: {hours: [1, 2]} | 1:18: A day has 24 hours and a week 168: 2 are stated. Write, for example, "hours: [0, 0, 0, 0, 0, 0, 1, 2, 4, 4, 4, 3, 2, 3, 4, 4, 3, 2, 1, 1, 1, 0, 0, 0]".
          arrival: {hours: business-hours, peak: 3} | 1:34: A peak of 3 times the mean is below the busiest hour's 3.73 times. Raise it, or remove it.
          prefix: 5000 tokens | 2:9: The task "summarization" has requests of 3000 tokens with a shared beginning of 5000 tokens, which is part of them. State the whole request as "input", or shorten the prefix.
          batch: 160 % | 1:8: "160 %" is out of range: a share of requests is from 0 to 100. Write, for example, "batch: 60 %".
          input: {from: 9, typical: 5, to: 7} | 1:18: "typical" lies between "from" and "to", and 9, 5, 7 do not rise. Write, for example, "input: {from: 200, typical: 400, to: 900, unit: words}".
          input: {sizes: {500: 60 %, 2000: 30 %}} | 1:16: The shares of the sizes add up to 90 %, not to 100 %. Write, for example, "sizes: {500: 60 %, 2000: 40 %}".
          fine-tuning: {epochs: 3} | 1:14: A training has "tokens", "hours" or "images". Write, for example, "fine-tuning: {tokens: 1M, epochs: 3, life: 12 months, hosting: 744 hours}".
          self-hosting: {price: 3 EUR per hour} | 1:23: "3 EUR per hour" is no price of an hour in USD. Write, for example, "price: 1.861 USD per hour".
          self-hosting: {maschine: x} | 1:16: "maschine" is not a key of self-hosting. Did you mean "machine"?
          llegadas: flat | 1:1: "llegadas" is not a key of an application. Did you mean "arrival"?
          capacity: {input: 60k per minut} | 1:19: "minut" is not a period of time. Did you mean "minute"?
          """)
  void mistakesAreToldWithTheirCure(String line, String message) {
    assertThat(messages(line + TASK)).containsExactly("app.yaml:" + message);
  }

  @Test
  void anEmbeddingDoesNotThink() {
    assertThat(messages("tasks: [{kind: embedding, languages: es, reasoning: 5}]")).hasSize(1);
  }
}
