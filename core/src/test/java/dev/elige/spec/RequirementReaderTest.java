package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.read;
import static dev.elige.spec.TestingRequirements.taskOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Feature;
import dev.elige.base.Language;
import dev.elige.base.Modality;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.base.TaskKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementReaderTest {
  private static final String EVERYTHING =
      """
      application: travel
      languages: [es, en]
      requests: 200k per month
      input: 12000 tokens
      output: 300 words
      quality: {floor: 0.5, weight: 2}
      latency: {answer: 8 s, first-token: 500 ms, tokens-per-second: 30}
      batch: true
      budget: 3000 USD per month
      regions: [eu, us-east-1]
      providers: {include: [amazon-bedrock], exclude: [openai]}
      open-weights: true
      licences: [Apache-2.0]
      features: [vision, tools]
      input-modalities: image
      must-live-until: 2027-06
      min-context: 32k
      min-output: 4000 tokens
      accept-unconfirmed: [price, region]
      as-of: 2026-01-31
      nearest-price: true
      tasks:
        - id: answers
          kind: question-answering
          samples: [a.txt, b.txt]
          budget: 100 USD per week
      """;

  @Test
  void everyKeyOfTheApplicationIsKept() {
    var requirement = read(EVERYTHING);
    assertThat(requirement.application()).isEqualTo("travel");
    assertThat(requirement.monthlyBudget()).contains(Money.usd("3000"));
    assertThat(requirement.asOf()).contains(LocalDate.of(2026, 1, 31));
    assertThat(requirement.defaulted()).isEmpty();
  }

  @Test
  void everyKeyOfTheTaskIsKept() {
    var task = read(EVERYTHING).tasks().getFirst();
    assertThat(task.id()).isEqualTo("answers");
    assertThat(task.kind()).isEqualTo(TaskKind.QUESTION_ANSWERING);
    assertThat(task.languages()).containsExactly(new Language("es"), new Language("en"));
    assertThat(task.volume()).isEqualTo(new Volume(new BigDecimal("200000"), Period.MONTH));
    assertThat(task.input()).isEqualTo(Size.tokens(12_000));
    assertThat(task.output()).isEqualTo(new Size(new BigDecimal("300"), SizeUnit.WORDS));
    assertThat(task.samples()).containsExactly("a.txt", "b.txt");
    assertThat(task.qualityFloor()).contains(0.5);
    assertThat(task.quality().weight()).isEqualTo(2);
    assertThat(task.batchAllowed()).isTrue();
    assertThat(task.monthlyBudget().orElseThrow().rounded(2)).isEqualTo(Money.usd("434.82"));
    assertThat(task.latency())
        .contains(
            new Latency(
                Optional.of(Duration.ofSeconds(8)),
                Optional.of(Duration.ofMillis(500)),
                Optional.of(new BigDecimal("30"))));
  }

  @Test
  void everyLimitIsKept() {
    var limits = read(EVERYTHING).constraints();
    assertThat(limits.regions()).containsExactly("eu", "us-east-1");
    assertThat(limits.providers().include()).containsExactly("amazon-bedrock");
    assertThat(limits.providers().exclude()).containsExactly("openai");
    assertThat(limits.openWeights()).isTrue();
    assertThat(limits.licences()).containsExactly("apache-2.0");
    assertThat(limits.features()).containsExactly(Feature.TOOLS, Feature.VISION);
    assertThat(limits.inputModalities()).containsExactly(Modality.IMAGE);
    assertThat(limits.mustLiveUntil()).contains(PartialDate.parse("2027-06"));
    assertThat(limits.minimumContext()).contains(new BigDecimal("32000"));
    assertThat(limits.minimumOutput()).contains(new BigDecimal("4000"));
    assertThat(limits.acceptUnconfirmed()).containsExactly(Rule.REGION, Rule.PRICE);
    assertThat(limits.nearestPrice()).isTrue();
    assertThat(read(EVERYTHING).tasks().getFirst().constraints()).isEqualTo(limits);
  }

  @Test
  void jsonIsReadAsWell() {
    var json =
        """
        {"application": "travel", "requests": {"amount": 5, "per": "minute"},
         "budget": {"amount": 12, "currency": "USD", "per": "year"},
         "tasks": [{"kind": "embedding", "languages": ["es"],
          "input": {"amount": 80, "unit": "words"}}]}
        """;
    var requirement = read(json);
    assertThat(requirement.monthlyBudget()).contains(Money.usd("1"));
    var task = requirement.tasks().getFirst();
    assertThat(task.volume()).isEqualTo(new Volume(new BigDecimal("5"), Period.MINUTE));
    assertThat(task.input()).isEqualTo(new Size(new BigDecimal("80"), SizeUnit.WORDS));
    assertThat(task.output()).isEqualTo(Size.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200000 per month",
        "200_000 per month",
        "200k/month",
        "0.2M a month",
        "2e5 requests per month",
        "{amount: 200000, per: month}"
      })
  void aVolumeMayBeWrittenInManyWays(String volume) {
    assertThat(taskOf("requests: " + volume).volume())
        .isEqualTo(new Volume(new BigDecimal("200000"), Period.MONTH));
  }

  @ParameterizedTest
  @CsvSource({
    "3000, 3000",
    "3000 USD, 3000",
    "3k usd, 3000",
    "3000 per month, 3000",
    "36000 USD per year, 3000",
    "100 USD/day, 3043.75"
  })
  void aBudgetIsPerMonthAndInDollarsUnlessItSaysOtherwise(String written, String monthly) {
    var text = "budget: " + written + "\ntasks: [{kind: embedding, languages: es}]";
    assertThat(read(text).monthlyBudget().orElseThrow()).isEqualByComparingTo(Money.usd(monthly));
  }

  @Test
  void aPlainQualityIsTheFloor() {
    assertThat(taskOf("quality: 0.25").qualityFloor()).contains(0.25);
  }

  @Test
  void aPlainLatencyIsTheWaitForTheWholeAnswer() {
    assertThat(taskOf("latency: 1.5 min").latency().flatMap(Latency::answer))
        .contains(Duration.ofSeconds(90));
  }

  @Test
  void allProvidersAndAllRulesAreOneWord() {
    var limits = taskOf("providers: all\naccept-unconfirmed: all").constraints();
    assertThat(limits.providers().all()).isTrue();
    assertThat(limits.acceptUnconfirmed())
        .contains(Rule.TASK, Rule.LATENCY)
        .doesNotContain(Rule.QUALITY, Rule.PLAN, Rule.AS_OF);
  }

  @Test
  void norwegianIsNoTruthValue() {
    assertThat(read("tasks: [{kind: embedding, languages: [no]}]").tasks().getFirst().languages())
        .containsExactly(new Language("no"));
  }
}
