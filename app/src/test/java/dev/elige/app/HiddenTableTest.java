package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige evidence crossvalidate --table} on a small table that was drawn at random. */
class HiddenTableTest {
  private static final int MODELS = 10;
  private static final List<String> LANGUAGES = List.of("spanish", "german", "danish", "french");
  private static final List<String> TASKS = List.of("Knowledge", "Reading comprehension");

  @TempDir Path folder;

  @BeforeEach
  void writeTable() throws IOException {
    var random = new Random(5);
    var models = new StringBuilder("model_no,model,flags\n");
    var scores = new StringBuilder("language,task,model_no,score,ci95,official\n");
    for (int m = 0; m < MODELS; m++) {
      models.append("%d,meta-llama/Llama-3-%dB-Instruct,\n".formatted(m, m + 1));
      for (int l = 0; l < LANGUAGES.size(); l++) {
        for (int t = 0; t < TASKS.size(); t++) {
          double score = 20 + 5 * m + 4 * l + 8 * t + random.nextGaussian();
          scores.append(
              "%s,%s,%d,%.2f,1.2,yes%n".formatted(LANGUAGES.get(l), TASKS.get(t), m, score));
        }
      }
    }
    var place = Files.createDirectories(folder.resolve("catalog/evidence/euroeval"));
    Files.writeString(place.resolve("models.csv"), models);
    Files.writeString(place.resolve("scores.csv"), scores);
  }

  private BuiltIn.Run run(String more) {
    return BuiltIn.run("evidence crossvalidate --table euroeval --packed " + folder + " " + more);
  }

  @Test
  void theAnswerFitsItsSchemaAndTellsTasksAndLanguages() {
    var run = run("--json --folds 2 --hide 0.25");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("evidence-crossvalidate").errors(run.out())).isEmpty();
    var answer = JsonMapper.shared().readTree(run.out());
    assertThat(answer.at("/scores").intValue()).isEqualTo(80);
    assertThat(answer.at("/folds").intValue()).isEqualTo(2);
    var told = answer.at("/inLanguages");
    assertThat(told.at("/hidden").intValue()).isEqualTo(40);
    assertThat(told.at("/tasks").size()).isEqualTo(2);
    assertThat(told.at("/languages").size()).isEqualTo(4);
    assertThat(answer.at("/medianOfFoldMedAE").doubleValue())
        .isLessThan(told.at("/means/column/medianOfFoldMedAE").doubleValue() / 2);
  }

  @Test
  void decisionsAreHeldToHiddenScores() {
    var run = run("--json --decisions 200 --shortlist 3");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("evidence-decisions").errors(run.out())).isEmpty();
    var answer = JsonMapper.shared().readTree(run.out());
    assertThat(answer.at("/decisions").intValue()).isEqualTo(200);
    assertThat(answer.at("/decisionBenchmarks").intValue()).isEqualTo(8);
    assertThat(answer.at("/longestShortlist").intValue()).isEqualTo(3);
    assertThat(answer.at("/bins").size()).isEqualTo(10);
    assertThat(run("--decisions 200").out())
        .contains("200 decisions between 3 to 8 models on 8 benchmarks", "came true");
    assertThat(run("--decisions 200 --lang es").out()).contains("200 decisiones entre 3 y 8");
    assertThat(run("--decisions 200 --shortlist 6").err())
        .contains("has no benchmark with 6 models in either half.");
  }

  @Test
  void peopleGetTables() {
    assertThat(run("").out())
        .contains(
            "Table euroeval: 30 % of the cells are hidden",
            "mean of the model's other languages, same task", "euroeval-reading-comprehension");
    assertThat(run("--lang es").out())
        .contains("media de los otros idiomas del modelo, misma tarea", "Por idioma");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--table eurovel --packed x | --table eurovel: is not one of euroeval, mteb. Did you mean"
            + " euroeval?",
        "--table euroeval | needs --packed DIR.",
        "--table mteb --packed x --hide 1.5 | --hide 1.5: is not between 0 and 1.",
        "--table mteb --packed x --folds folds.json | is not a whole number, as --table takes it.",
        "--table mteb --packed x --folds 0 | --folds 0: is less than 1.",
        "--table mteb --packed x --probes best:5 | --probes: does not go with --table.",
        "--hide 0.3 | --hide: does not go with --scores.",
        "--table mteb --packed x --decisions 20 | --decisions 20: is less than 100.",
        "--table mteb --packed x --decisions many | --decisions many: is not a whole number.",
        "--table mteb --packed x --decisions 200 --shortlist 1 | --shortlist 1: is less than 2.",
        "--table mteb --packed x --decisions 200 --hide 0.3 | --hide: does not go with --decisions.",
        "--table mteb --packed x --shortlist 3 | --shortlist: does not go with --folds.",
        "--table mteb --packed no-such-folder | cannot be read. The source mteb needs it.",
      })
  void whatIsWrongIsSaidAndTheCodeIsTwo(String options, String message) {
    var run = BuiltIn.run("evidence crossvalidate " + options);
    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(2);
  }
}
