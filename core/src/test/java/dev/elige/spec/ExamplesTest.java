package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.EXAMPLES;
import static dev.elige.spec.TestingRequirements.reader;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
  private static Requirement example(String name) {
    return reader().read(EXAMPLES.resolve(name + ".yaml"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"travel-assistant", "code-review", "eu-bank", "article-2023"})
  void examplesReadWithoutWarnings(String name) {
    assertThat(example(name).warnings()).isEmpty();
  }

  @Test
  void theTravelAssistantHasFourTasksInTwoLanguages() {
    var travel = example("travel-assistant");
    assertThat(travel.tasks())
        .extracting(Task::id)
        .containsExactly("triage", "answers", "digest", "search");
    assertThat(travel.tasks())
        .extracting(Task::kind)
        .containsExactly(
            TaskKind.CLASSIFICATION,
            TaskKind.QUESTION_ANSWERING,
            TaskKind.SUMMARIZATION,
            TaskKind.EMBEDDING);
    assertThat(travel.tasks().getFirst().volume().perMonth()).isEqualByComparingTo("200000");
    assertThat(travel.tasks().get(1).input()).isEqualTo(Size.tokens(12_000));
    assertThat(travel.constraints().regions()).containsExactly("eu");
  }

  @Test
  void theBankWantsOpenWeightsInTheUnionAndCanWait() {
    var bank = example("eu-bank");
    assertThat(bank.constraints().openWeights()).isTrue();
    assertThat(bank.constraints().regions()).containsExactly("eu");
    assertThat(bank.tasks()).allMatch(Task::batchAllowed);
  }

  @Test
  void theArticleAsksInSpanishOnItsDay() {
    var article = example("article-2023");
    assertThat(article.asOf()).contains(LocalDate.of(2023, 12, 5));
    assertThat(article.constraints().nearestPrice()).isTrue();
    assertThat(article.constraints().providers().include()).containsExactly("amazon-bedrock");
    assertThat(article.tasks()).allMatch(task -> task.languages().contains(new Language("es")));
  }
}
