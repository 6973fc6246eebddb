package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hidden cells of the real tables; skipped without {@code -Delige.packed=FOLDER}. Takes minutes.
 */
class HiddenTablePackedTest {
  private static final double BAR = 0.6;

  /** The model is far better than both plain means, and its intervals hold what they promise. */
  @ParameterizedTest
  @ValueSource(strings = {"euroeval", "mteb"})
  void hiddenCellsAreToldFarBetterThanByMeansAndIntervalsAreHonest(String table) {
    var folder = Optional.ofNullable(System.getProperty("elige.packed"));
    assumeThat(folder).as("give -Delige.packed=FOLDER to run on packed copies").isPresent();
    var root = Path.of(folder.orElseThrow()).resolve("..");
    var run = BuiltIn.run("evidence crossvalidate --json --table " + table + " --packed " + root);
    assertThat(run.code()).as(run.err()).isZero();
    var answer = JsonMapper.shared().readTree(run.out());
    double model = answer.at("/medianOfFoldMedAE").doubleValue();
    double column = answer.at("/inLanguages/means/column/medianOfFoldMedAE").doubleValue();
    double others = answer.at("/inLanguages/means/otherLanguages/medianOfFoldMedAE").doubleValue();
    assertThat(model).isLessThanOrEqualTo(BAR * Math.min(column, others));
    assertThat(answer.at("/coverage90").doubleValue()).isBetween(0.87, 0.93);
  }
}
