package dev.elige.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AppYamlSizesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir private Path folder;

  private String written(String before, String task, long input, Optional<Long> output)
      throws IOException {
    var file = Files.writeString(folder.resolve("app.yaml"), before);
    new AppYamlSizes(TODAY).write(file, task, input, output);
    try (var files = Files.list(folder)) {
      assertThat(files).as("nothing is left behind").containsExactly(file);
    }
    return Files.readString(file);
  }

  /** A file as a person writes it, with comments and columns. */
  private static String agency() throws IOException {
    try (var in = AppYamlSizesTest.class.getResourceAsStream("agency.yaml")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void onlyTheTwoValuesChange() throws IOException {
    var before = agency();
    assertThat(written(before, "triage", 208, Optional.of(7L)))
        .isEqualTo(
            before
                .replace("    input: 150 words\n", "    input: 208 tokens\n")
                .replace("    output: 10 tokens\n", "    output: 7 tokens\n"));
    assertThat(written(before, "answers", 11_411, Optional.of(260L)))
        .isEqualTo(
            before
                .replace("input: 12000 tokens", "input: 11411 tokens")
                .replace("output: 200 words\n", "output: 260 tokens\n"));
  }

  @Test
  void anEmbeddingGetsNoOutput() throws IOException {
    var before = agency();
    assertThat(written(before, "search", 77, Optional.of(5L)))
        .isEqualTo(before.replace("    input: 60 words", "    input: 77 tokens"));
  }

  @Test
  void aMissingKeyGoesInInTheStyleOfTheTask() throws IOException {
    assertThat(
            written(
                """
                languages: [es]   # ñ 😀
                tasks:
                  - kind: summarization   # all mails
                    requests: 5 per day
                """,
                "summarization",
                9,
                Optional.of(3L)))
        .isEqualTo(
            """
            languages: [es]   # ñ 😀
            tasks:
              - kind: summarization   # all mails
                output: 3 tokens
                input: 9 tokens
                requests: 5 per day
            """);
    assertThat(
            written(
                "languages: es\ntasks: [{kind: summarization}, {kind: embedding, input: 5}]",
                "summarization",
                9,
                Optional.empty()))
        .isEqualTo(
            "languages: es\n"
                + "tasks: [{kind: summarization, input: 9 tokens}, {kind: embedding, input: 5}]");
  }

  @Test
  void aSizeThatIsAMapBecomesOneLine() throws IOException {
    assertThat(
            written(
                """
                languages: es
                tasks:
                - kind: summarization
                  input: # by hand
                    amount: 800
                    unit: words   # German ones
                  output: {amount: 8, unit: words} # short
                """,
                "summarization",
                9,
                Optional.of(2L)))
        .isEqualTo(
            """
            languages: es
            tasks:
            - kind: summarization
              input: # by hand
                9 tokens   # German ones
              output: 2 tokens # short
            """);
  }

  @Test
  void jsonWindowsLinesAndMarksStay() throws IOException {
    var json = "{\"languages\": \"es\", \"tasks\": [{\n\"kind\": \"embedding\"\n}]}";
    assertThat(written(json, "embedding", 9, Optional.empty()))
        .isEqualTo(json.replace("\"embedding\"", "\"embedding\", \"input\": 9"));
    assertThat(
            written(
                json.replace("ing\"\n", "ing\", \"input\": 5"), "embedding", 9, Optional.empty()))
        .endsWith("\"input\": 9}]}");
    assertThat(
            written(
                "\uFEFFlanguages: es\r\ntasks:\r\n  - kind: embedding\r\n",
                "embedding",
                9,
                Optional.empty()))
        .isEqualTo(
            "\uFEFFlanguages: es\r\ntasks:\r\n  - kind: embedding\r\n    input: 9 tokens\r\n");
  }

  @Test
  void theSecondTaskOfAKindIsFoundByTheIdItIsGiven() throws IOException {
    var before =
        "languages: es\ntasks:\n  - {kind: embedding, input: 1}\n  - {kind: embedding, input: 2}\n";
    assertThat(written(before, "embedding-2", 9, Optional.empty()))
        .isEqualTo(before.replace("input: 2", "input: 9 tokens"));
  }

  @Test
  void aTaskThatIsNotThereIsNamedWithItsNearest() {
    var before = "languages: es\ntasks:\n  - {id: answers, kind: embedding}\n";
    assertThatThrownBy(() -> written(before, "answer", 9, Optional.empty()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("there is no task \"answer\". Did you mean \"answers\"?");
    assertThat(folder.resolve("app.yaml")).hasContent(before);
  }

  @Test
  void aTaskBehindAnAliasIsRefusedAndStays() {
    var before =
        """
        languages: es
        tasks:
          - &one {kind: embedding, input: &size 5}
          - {kind: summarization, input: *size}
        """;
    assertThatThrownBy(() -> written(before, "summarization", 9, Optional.empty()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("without anchors and aliases");
    assertThat(folder.resolve("app.yaml")).hasContent(before);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void linkAndPermissionsStay() throws IOException {
    var file =
        Files.writeString(folder.resolve("real.yaml"), "languages: es\ntasks: [{kind: embedding}]");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    var link = Files.createSymbolicLink(folder.resolve("app.yaml"), file);
    new AppYamlSizes(TODAY).write(link, "embedding", 9, Optional.empty());
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).contains("input: 9 tokens");
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
  }
}
