package dev.elige.desk.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.cost.KeptCounts.Count;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCountsFileTest {
  private static final Count COUNT = new Count(3, 0, 0, 120, 5000.5, 110, 130, 60, 70);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("home").resolve("counts.tsv");
  }

  private void keep() {
    var kept = new KeptCountsFile(file());
    kept.keep("texts in", "exact o200k", COUNT);
    kept.save();
  }

  @Test
  void aCountIsThereInTheNextRun() {
    keep();

    var next = new KeptCountsFile(file());

    assertThat(next.find("texts in", "exact o200k")).contains(COUNT);
    assertThat(next.find("texts in", "exact cl100k")).isEmpty();
    assertThat(next.find("texts out", "exact o200k")).isEmpty();
  }

  @Test
  void aCountOfRequestsIsThereInTheNextRun() {
    var requests = new Count(3, 2, 1, 120, 4900, 110, 130, 60, 70);
    var kept = new KeptCountsFile(file());
    kept.keep("texts in", "exact o200k in no format", requests);
    kept.save();

    assertThat(new KeptCountsFile(file()).find("texts in", "exact o200k in no format"))
        .contains(requests);
  }

  @Test
  void aDamagedLineIsCountedAnewAndSpoilsNoOther() throws IOException {
    keep();
    Files.writeString(
        file(), "half a li\n" + Files.readString(file()) + "a\tb\t1\t2\t3\tx\t5\t6\t0\t0\t4\n");

    var next = new KeptCountsFile(file());

    assertThat(next.find("texts in", "exact o200k")).contains(COUNT);
    assertThat(next.find("a", "b")).isEmpty();
  }

  @Test
  void whatIsForgottenIsGoneInTheNextRunToo() {
    keep();

    new KeptCountsFile(file()).forget();

    assertThat(new KeptCountsFile(file()).find("texts in", "exact o200k")).isEmpty();
  }
}
