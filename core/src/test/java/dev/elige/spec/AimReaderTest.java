package dev.elige.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AimReaderTest {
  private static final String TASK = "\ntasks: [{kind: summarization, languages: [en]}]";

  private static Requirement read(String lines) {
    return new RequirementReader(LocalDate.of(2026, 11, 1)).read("app.yaml", lines + TASK);
  }

  @Test
  void whereNothingIsSaidTheCheapestIsPreferred() {
    var requirement = read("");
    assertThat(requirement.aim()).isEqualTo(Aim.UNSTATED);
    assertThat(requirement.aim().portfolio().isFree()).isTrue();
    assertThat(requirement.tasks().getFirst().quality().confidence()).isEqualTo(0.8);
  }

  @Test
  void aPortfolioSaysHowManyAndWhatEachCosts() {
    var aim =
        read("""
        goal: best
        regret: 600 USD per year
        portfolio: {models: 2, providers: 1, per-model: 5 per day, fallback: true}\
        """)
            .aim();
    assertThat(aim.goal()).isEqualTo(Goal.BEST);
    assertThat(aim.isStated()).isTrue();
    assertThat(aim.regret()).contains(Money.usd("50"));
    var portfolio = aim.portfolio();
    assertThat(portfolio.models()).contains(2);
    assertThat(portfolio.providers()).contains(1);
    assertThat(portfolio.perModel()).isEqualTo(Money.usd("152.1875"));
    assertThat(portfolio.perProvider()).isEqualTo(Money.ZERO_USD);
    assertThat(portfolio.fallback()).isTrue();
    assertThat(portfolio.isFree()).isFalse();
  }

  /** A price's point is decimal, however many digits stand behind it. */
  @Test
  void worthIsToldForAnAnswer() {
    var requirement = read("goal: value\nworth: {right: 0.125 USD, wrong: 1.5 USD}");
    assertThat(requirement.tasks().getFirst().quality().worth())
        .contains(new Worth(Money.usd("0.125"), Money.usd("1.5")));
    assertThat(requirement.warnings()).isEmpty();
  }

  @Test
  void theGoalOfValueNeedsToKnowWhatAnswersAreWorth() {
    assertThatThrownBy(() -> read("goal: value"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("app.yaml:1:1")
        .hasMessageContaining("does not say what an answer is worth")
        .hasMessageContaining("worth: {right: 0.02 USD, wrong: 0.05 USD}");
  }

  @Test
  void worthThatNothingAsksForIsSaid() {
    assertThat(read("worth: {right: 1 USD}").warnings())
        .extracting(one -> one.rule().toString())
        .containsExactly(
            "What answers are worth counts for the goal value alone; the goal is cheapest.");
  }

  @Test
  void aSetIsFoundForTwentyTasksAtMost() {
    var tasks = new StringBuilder("portfolio: {models: 2}\ntasks:\n");
    for (int i = 0; i < 21; i++) {
      tasks.append("  - {id: t").append(i).append(", kind: summarization, languages: [en]}\n");
    }
    assertThatThrownBy(() ->
            new RequirementReader(LocalDate.of(2026, 11, 1)).read("app.yaml", tasks.toString()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("for 20 tasks at most, and there are 21");
  }

  @Test
  void aConfidenceIsInheritedLikeAFloor() {
    var text =
        """
        quality: {floor: 0.6, confidence: 95 %}
        tasks:
          - {id: one, kind: summarization, languages: [en]}
          - {id: two, kind: summarization, languages: [en], quality: {confidence: 60 %}}
        """;
    var tasks = new RequirementReader(LocalDate.of(2026, 11, 1)).read("app.yaml", text).tasks();
    assertThat(tasks.get(0).quality().confidence()).isEqualTo(0.95);
    assertThat(tasks.get(1).quality().confidence()).isEqualTo(0.6);
    assertThat(tasks.get(1).qualityFloor()).contains(0.6);
  }
}
