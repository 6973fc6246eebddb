package dev.elige.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record knows the samples that it rests on by their content. */
class RecordedSamplesTest {
  /** What {@code printf abc | sha256sum} prints, the example of FIPS 180-4. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;
  private TestingCheck application;

  @BeforeEach
  void writeSamples() throws IOException {
    application = new TestingCheck(folder);
    application.write("mails/b.txt", "Quiero cambiar la fecha de mi vuelo.");
    application.write("mails/a.txt", "abc");
    application.write("one.jsonl", "{\"q\": \"¿Dónde está mi maleta?\"}\r\n");
  }

  private String decided(String... samples) throws IOException {
    application.sampled(samples);
    var run = application.choose("--lock");
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(application.file("elige.lock.yaml"));
  }

  @Test
  void everyFileIsNamedAsWrittenOrAsSeenFromTheRequirementAndSorted() throws IOException {
    var record = decided("one.jsonl#q", "mails");
    assertThat(record.lines().filter(line -> line.contains("path:")))
        .hasSize(3)
        .first()
        .isEqualTo("  - {path: mails/a.txt, sha256: " + ABC + "}");
    assertThat(record)
        .containsSubsequence("\nsamples:\n", "mails/a.txt", "mails/b.txt", "one.jsonl", "\nday: ");
    assertThat(decided("./mails/a.txt")).contains("{path: \"./mails/a.txt\", sha256: " + ABC);
  }

  @Test
  void theSameSamplesGiveTheSameBytes() throws IOException {
    assertThat(decided("mails", "one.jsonl#q")).isEqualTo(decided("mails", "one.jsonl#q"));
  }

  @Test
  void aSampleThatHasChangedIsToldAndFailsNothing() throws IOException {
    decided("mails/a.txt", "mails/b.txt");
    application.write("mails/a.txt", "abd");
    var run = application.check();
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("mails/a.txt has changed").doesNotContain("b.txt has changed");
    assertThat(application.check("--json").out()).contains("samples-changed");
  }

  /** Ends of lines are part of data, unlike in a requirement. */
  @Test
  void anotherEndOfLineIsAnotherSample() throws IOException {
    decided("one.jsonl#q");
    application.write("one.jsonl", "{\"q\": \"¿Dónde está mi maleta?\"}\n");
    assertThat(application.check().out()).contains("one.jsonl has changed");
  }

  @Test
  void filesThatComeIntoAFolderOrGoAreTold() throws IOException {
    decided("mails");
    application.write("mails/c.txt", "abc");
    Files.delete(application.file("mails/b.txt"));
    assertThat(application.check().out())
        .contains("mails/b.txt is no longer among the samples")
        .contains("mails/c.txt is new among the samples");
  }

  @Test
  void aSampleThatIsMissingIsInvalidInputAsForChoose() throws IOException {
    decided("mails/a.txt");
    Files.delete(application.file("mails/a.txt"));
    var run = application.check();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("samples of triage")
        .contains("there is no such file or folder")
        .isEqualTo(application.choose().err());
  }

  @Test
  void anOlderRecordIsCheckedWithoutThem() throws IOException {
    var record = decided("mails/a.txt");
    application.write("elige.lock.yaml", record.replaceFirst("samples:\n(  - \\{path.*\n)*", ""));
    application.write("mails/a.txt", "abd");
    var run = application.check();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).doesNotContain("has changed");
  }
}
