package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige evidence verify} on what is built in, and {@code build} on what is not there. */
class EvidenceCommandsTest {
  @TempDir Path folder;

  @Test
  void theBuiltInEvidenceIsCounted() {
    var answer = JsonMapper.shared().readTree(BuiltIn.run("evidence verify --json").out());
    int sum = 0;
    for (var source : answer.path("sources")) {
      assertThat(source.path("licenceClass").stringValue()).isEqualTo("A");
      sum += source.path("scores").intValue();
    }
    assertThat(answer.path("scores").intValue()).isEqualTo(sum).isGreaterThan(40_000);
    assertThat(answer.at("/textModels/with10OrMore").intValue()).isGreaterThan(150);
    assertThat(answer.has("refused")).isFalse();
    assertThat(answer.path("conflicts"))
        .allSatisfy(one ->
            assertThat(one.at("/higher/value").doubleValue())
                .isGreaterThan(one.at("/lower/value").doubleValue()));
  }

  @Test
  void peopleGetTables() {
    assertThat(BuiltIn.run("evidence verify").out())
        .contains("Evidence built in", "EuroEval leaderboards", "10 or more");
    assertThat(BuiltIn.run("evidence verify --lang es").out())
        .contains("Evidencia incorporada", "10 o más");
  }

  @Test
  void aTableThatIsMissingIsNamedAndNothingIsWritten() throws IOException {
    var out = folder.resolve("scores");
    var run = BuiltIn.run("evidence build --packed " + folder + " --out " + out);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("scores.csv: cannot be read.", "The source benchpress needs it.");
    assertThat(Files.exists(out)).isFalse();
    assertThat(BuiltIn.run("evidence build --out " + out).err()).contains("--packed: is missing.");
    assertThat(BuiltIn.run("evidence verify --packed " + folder).code()).isEqualTo(2);
  }
}
