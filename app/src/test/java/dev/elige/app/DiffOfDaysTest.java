package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Two days of one requirement, on the built-in catalog. */
class DiffOfDaysTest {
  private static final String ARTICLE = "diff examples/article-2023.yaml --from 2023-12-05";

  @TempDir Path folder;

  /**
   * The model of the article's day retired on 2025-08-15; its vendor's page names the successor.
   */
  @Test
  void whatTheArticleWouldHaveChosenHasRetired() {
    var run = BuiltIn.run(ARTICLE + " --to 2026-11-01 --json");
    assertThat(run.code()).as(run.err()).isZero();
    var task = JsonMapper.shared().readTree(run.out()).at("/tasks/0");
    assertThat(task.at("/before/offer").stringValue())
        .isEqualTo("amazon-bedrock/amazon.titan-text-express-v1");
    assertThat(task.at("/before/lifecycle/0/endOfLife").stringValue()).isEqualTo("2025-08-15");
    assertThat(task.at("/after/offer").stringValue()).startsWith("amazon-bedrock/");
    assertThat(task.at("/after/offer")).isNotEqualTo(task.at("/before/offer"));
    assertThat(task.at("/changeUsd").decimalValue()).isNegative();
  }

  @Test
  void theLaterDayIsThatOfTheFileWhereNoneIsSaid() {
    assertThat(BuiltIn.run(ARTICLE).out())
        .contains("decided as of 2023-12-05")
        .contains("Nothing is different.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ARTICLE + " --to 2026-11-01 --json",
        ARTICLE + " --json --lang es",
        "diff examples/article-2023.yaml --from 2023-11-20 --to 2023-12-05 --json",
        "diff examples/article-2023.yaml examples/eu-bank.yaml --json"
      })
  void theAnswerFitsThePublishedSchema(String command) {
    var run = BuiltIn.run(command);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("diff").errors(run.out())).isEmpty();
    var wrong = run.out().replace("\"differs\" : ", "\"differ\" : ");
    assertThat(PublishedSchema.of("diff").errors(wrong)).isNotEmpty();
  }

  @Test
  void theSameIsSaidInEveryForm() throws IOException {
    var name = folder.resolve("diff").toString();
    var command = ARTICLE + " --to 2026-11-01 -o %s.html -o %s.md -o %s.txt";
    var run = BuiltIn.run(command.formatted(name, name, name));
    assertThat(run.code()).as(run.err()).isZero();
    for (String form : new String[] {"html", "md", "txt"}) {
      assertThat(Files.readString(folder.resolve("diff." + form)))
          .as(form)
          .contains("titan-text-", "2025-08-15");
    }
  }
}
