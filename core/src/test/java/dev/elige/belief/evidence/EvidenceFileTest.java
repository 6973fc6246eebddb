package dev.elige.belief.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.SnapshotSources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EvidenceFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 26);
  private static final Source SOURCE =
      new Source(
          "table", "A table", "https://example.org", "MIT", LicenceClass.A, Authority.CURATED);

  private static final String TEXT =
      """
      =acme/one\t-
      euroeval-knowledge\tpt\t61.2\t0.51\t-\tAcme/One
      gpqa\t-\t0.5\t-\tself\thttps://example.org/one
      =acme/one\tthinking high
      codeforces\t-\t-12.25\t-\t-\trow 7\t2025-01-02
      gpqa\t-\t0.75\t-\t-\t"
      """;

  @Test
  void aFileIsReadIntoScores() {
    var scores = new EvidenceFile(SOURCE, DAY).read(TEXT);
    assertThat(scores)
        .containsExactly(
            new Score(
                new ModelId("acme", "one"),
                Setting.UNSTATED,
                "euroeval-knowledge",
                Optional.of(new Language("pt")),
                61.2,
                Optional.of(0.51),
                false,
                new Citation(SOURCE, "Acme/One", DAY)),
            new Score(
                new ModelId("acme", "one"),
                Setting.UNSTATED,
                "gpqa",
                Optional.empty(),
                0.5,
                Optional.empty(),
                true,
                new Citation(SOURCE, "https://example.org/one", DAY)),
            new Score(
                new ModelId("acme", "one"),
                Setting.parse("thinking high"),
                "codeforces",
                Optional.empty(),
                -12.25,
                Optional.empty(),
                false,
                new Citation(SOURCE, "row 7", LocalDate.of(2025, 1, 2))),
            new Score(
                new ModelId("acme", "one"),
                Setting.parse("thinking high"),
                "gpqa",
                Optional.empty(),
                0.75,
                Optional.empty(),
                false,
                new Citation(SOURCE, "row 7", LocalDate.of(2025, 1, 2))));
    assertThat(new EvidenceFile(SOURCE, DAY).write(scores)).isEqualTo(TEXT);
  }

  @Test
  void whatIsWrittenIsReadBackInWhateverOrderItCame() {
    var random = new Random(7);
    var scores = new ArrayList<Score>();
    for (int i = 0; i < 500; i++) {
      scores.add(random(random));
    }
    var file = new EvidenceFile(SOURCE, DAY);
    var text = file.write(scores);
    assertThat(file.read(text)).containsExactlyInAnyOrderElementsOf(scores);
    Collections.shuffle(scores, random);
    assertThat(file.write(scores)).isEqualTo(text);
  }

  @Test
  void evidenceIsReadBackFromItsFiles() {
    var sources = new SnapshotSources();
    sources.add(SOURCE, DAY);
    var evidence = new Evidence(sources, new EvidenceFile(SOURCE, DAY).read(TEXT));
    var files = evidence.files();
    assertThat(files).containsOnlyKeys("sources.tsv", "table.tsv");
    assertThat(Evidence.read(name -> files.getOrDefault(name, "")).scores())
        .isEqualTo(evidence.scores());
  }

  @Test
  void aLineThatIsNoScoreIsAnError() {
    assertThatThrownBy(() -> new EvidenceFile(SOURCE, DAY).read("=acme/one\t-\ngpqa\t-\t0.5\n"))
        .hasMessageContaining("not a line of evidence");
  }

  private static Score random(Random random) {
    var settings = List.of("-", "thinking 32k", "no-thinking few-shot");
    return new Score(
        new ModelId("acme", "model-" + random.nextInt(20)),
        Setting.parse(settings.get(random.nextInt(settings.size()))),
        "benchmark-" + random.nextInt(9),
        random.nextBoolean() ? Optional.of(new Language("zh-Hans")) : Optional.empty(),
        random.nextGaussian() * 100,
        random.nextBoolean() ? Optional.of(random.nextDouble() + 1e-7) : Optional.empty(),
        random.nextBoolean(),
        new Citation(SOURCE, "row " + random.nextInt(99), DAY.plusDays(random.nextInt(2))));
  }
}
