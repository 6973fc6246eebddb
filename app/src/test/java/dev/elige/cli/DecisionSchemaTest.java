package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real output fits the published schema. The validator is networknt's. */
class DecisionSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(text(), InputFormat.JSON);

  @TempDir Path folder;

  private static String text() {
    try (var in =
        Objects.requireNonNull(Report.class.getResourceAsStream("decision.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"travel-assistant", "code-review", "eu-bank", "article-2023"})
  void theAnswerFits(String example) {
    var terminal = new TestingTerminal(folder);
    assertFits(terminal.run("choose", example(example), "--json").out());
    assertFits(terminal.run("choose", example(example), "--json", "--explain").out());
    assertFits(terminal.run("choose", example(example), "--json", "--what-if").out());
    assertFits(terminal.run("choose", example(example), "--json", "--why-not", "nova-micro").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "goal: best\nbudget: 300 USD per month",
        "goal: best\nbudget: 1 USD per month",
        "goal: value\nworth: {right: 0.02 USD, wrong: 0.05 USD}",
        "portfolio: {models: 2, per-model: 3 USD per month, fallback: true}"
      })
  void whatWouldChangeTheAnswerFitsWhateverIsWanted(String whole) throws IOException {
    var file = folder.resolve("app.yaml");
    Files.writeString(
        file,
        whole
            + """

            languages: [en]
            requests: 30000 per month
            accept-unconfirmed: [lifecycle, region]
            tasks:
              - {kind: classification, input: 800 tokens, output: 20 tokens}
              - {kind: summarization, input: 3000 tokens, output: 300 tokens}
            """);
    var answer =
        new TestingTerminal(folder).run("choose", file.toString(), "--json", "--what-if").out();
    assertThat(answer).contains("\"change\"");
    assertFits(answer);
  }

  @Test
  void aZeroInPlaceOfAnUnknownWouldNotFit() {
    var answer =
        new TestingTerminal(folder).run("choose", example("travel-assistant"), "--json").out();
    var wrong = answer.replace("\"quality\" : null", "\"quality\" : 0");
    assertThat(wrong).isNotEqualTo(answer);
    assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  private static void assertFits(String answer) {
    assertThat(SCHEMA.validate(answer, InputFormat.JSON)).isEmpty();
  }
}
