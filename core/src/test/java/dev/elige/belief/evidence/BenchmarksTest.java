package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.catalog.BenchmarkNames;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarksTest {
  @Test
  void everyNameIsInItsNormalFormAndMeansOneBenchmark() {
    var names = new HashSet<String>();
    for (var benchmark : Benchmarks.known().all()) {
      assertThat(names.add(benchmark.id())).as(benchmark.id()).isTrue();
      benchmark.aliases().forEach(alias -> assertThat(names.add(alias)).as(alias).isTrue());
    }
    assertThat(names)
        .hasSizeGreaterThan(120)
        .allSatisfy(name -> assertThat(BenchmarkNames.idOf(name)).isEqualTo(name));
  }

  @Test
  void sharesAreToldInEachOther() {
    assertThat(ScoreUnit.FRACTION.in(ScoreUnit.PERCENT)).isEqualTo(100);
    assertThat(ScoreUnit.PERCENT.in(ScoreUnit.FRACTION)).isEqualTo(0.01);
    assertThatThrownBy(() -> ScoreUnit.RATING.in(ScoreUnit.PERCENT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aBoundedShareLiesBetweenItsEnds() {
    var accuracy = Benchmarks.known().of("gpqa").orElseThrow();
    assertThat(accuracy.holds(0.5)).isTrue();
    assertThat(accuracy.holds(-0.1)).isFalse();
    assertThat(accuracy.holds(57)).isFalse();
    assertThat(Benchmarks.known().of("codeforces").orElseThrow().holds(2700)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"gpqa-diamond, gpqa", "hle, humanitys-last-exam"})
  void otherNamesOfABenchmarkFindIt(String name, String id) {
    assertThat(Benchmarks.known().of(name).orElseThrow().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"livecodebench-v5, livecodebench-v6", "mmlu, mmlu-pro"})
  void otherVersionsStayApart(String one, String other) {
    assertThat(Benchmarks.known().of(one).orElseThrow())
        .isNotEqualTo(Benchmarks.known().of(other).orElseThrow());
  }
}
