package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige evidence crossvalidate} on a small matrix that was drawn at random. */
class EvidenceTest {
  private static final int MODELS = 12;
  private static final int BENCHMARKS = 8;

  @TempDir Path folder;

  @BeforeEach
  void writeMatrix() throws IOException {
    var random = new Random(4);
    var models = new StringBuilder("model,provider,reasoning,release_date\n");
    var scores = new StringBuilder("model,benchmark,score\n");
    var hidden = new ArrayList<List<Integer>>();
    for (int m = 0; m < MODELS; m++) {
      models.append("model-%d,acme,%b,2025-%02d\n".formatted(m, m % 2 == 0, m + 1));
      for (int b = 0; b < BENCHMARKS; b++) {
        double value = 0.2 * m - 0.3 * b + 0.3 * random.nextGaussian();
        double score = b == 0 ? 1000 + 100 * value : 100 / (1 + Math.exp(-value));
        scores.append("model-%d,bench-%d,%.1f\n".formatted(m, b, score));
        if ((m + b) % 3 == 0) {
          hidden.add(List.of(m, b));
        }
      }
    }
    var benchmarks = new StringBuilder("benchmark\n");
    for (int b = 0; b < BENCHMARKS; b++) {
      benchmarks.append("bench-").append(b).append('\n');
    }
    Files.writeString(folder.resolve("models.csv"), models);
    Files.writeString(folder.resolve("scores.csv"), scores);
    Files.writeString(folder.resolve("benchmarks.csv"), benchmarks);
    Files.writeString(
        folder.resolve("folds.json"), "{\"folds\":[{\"test_cells\":" + hidden + "}]}");
  }

  private BuiltIn.Run run(String more) {
    var command = "evidence crossvalidate";
    for (String file : List.of("scores.csv", "models.csv", "benchmarks.csv", "folds.json")) {
      var option = file.substring(0, file.indexOf('.'));
      command += " --" + option + " " + folder.resolve(file);
    }
    return BuiltIn.run(command + " " + more);
  }

  @Test
  void theAnswerFitsItsSchemaAndSaysWhatWasTested() {
    var run = run("--json --probes bench-1,bench-2 --new-since 2025-07-01");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("evidence-crossvalidate").errors(run.out())).isEmpty();
    var answer = JsonMapper.shared().readTree(run.out());
    assertThat(answer.at("/scores").intValue()).isEqualTo(MODELS * BENCHMARKS);
    assertThat(answer.at("/medianOfFoldMedAE").doubleValue()).isLessThan(10);
    assertThat(answer.at("/probes/models").intValue()).isEqualTo(MODELS);
    assertThat(answer.at("/newReleases/2/shownScores").intValue()).isEqualTo(5);
    assertThat(answer.at("/newReleases/2/models").intValue()).isEqualTo(6);
  }

  @Test
  void probesOfOurOwnChoiceAreNamedAndStoodBy() {
    var run = run("--json --probes best:3");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("evidence-crossvalidate").errors(run.out())).isEmpty();
    var probes = JsonMapper.shared().readTree(run.out()).at("/probes");
    assertThat(probes.at("/shown").size()).isEqualTo(3);
    assertThat(probes.at("/modelsWithThisChoice").intValue()).isBetween(0, MODELS);
    assertThat(run("--probes best:1").out()).contains("of 12 models these.");
    assertThat(run("--probes best:9").err())
        .contains("--probes best:9: does not end in a number from 1 to 8. Write --probes best:5.");
    assertThat(run("--probes best:five").code()).isEqualTo(2);
  }

  /** No folds are needed: the test draws what it hides. */
  @Test
  void decisionsAreTestedOnFilesToo() {
    var command = "evidence crossvalidate --decisions 100 --shortlist 3 --json";
    for (String file : List.of("scores", "models", "benchmarks")) {
      command += " --" + file + " " + folder.resolve(file + ".csv");
    }
    var run = BuiltIn.run(command);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("evidence-decisions").errors(run.out())).isEmpty();
  }

  @Test
  void peopleGetATable() {
    assertThat(run("").out())
        .contains("96 scores of 12 models on 8 benchmarks; 1 folds", "inside the 90 % interval");
    assertThat(run("--lang es").out()).contains("dentro del intervalo del 90 %");
  }

  @Test
  void whatIsWrongIsSaidAndTheCodeIsTwo() throws IOException {
    assertThat(run("--probes bench-l").err()).contains("Did you mean bench-0?");
    assertThat(run("--new-since soon").err()).contains("--new-since soon: is not a date.");
    assertThat(run("--new-since 2031-01-01").err()).contains("leaves no score to be told.");
    assertThat(BuiltIn.run("evidence crossvalidate").err()).contains("needs --scores FILE.");
    Files.delete(folder.resolve("folds.json"));
    var run = run("");
    assertThat(run.err()).contains("folds.json: does not exist.");
    assertThat(run.code()).isEqualTo(2);
    Files.writeString(folder.resolve("folds.json"), "[[[0, 0]], [[99, 0]]]");
    assertThat(run("").err()).contains("folds[1].test_cells[0]: \"99\" is no model of");
  }
}
