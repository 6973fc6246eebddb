package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A user's own texts, calls and tokenizers: {@code tokens profile, calibrate, install}. */
class OwnTextsTest {
  @TempDir Path folder;

  private static JsonNode json(BuiltIn.Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aProfileIsTheCountOfEachRecord() {
    var o200k = new BuiltInTokenizers().find("o200k").orElseThrow();
    var file =
        write(
            "mails.jsonl",
            """
            {"input": "one two three", "expected": "four"}
            {"input": "uno dos tres cuatro cinco", "expected": "seis"}
            """);

    var profile =
        json(BuiltIn.run("tokens profile " + file + " -m o200k --fresh --json")).at("/input");

    assertThat(profile.at("/documents").longValue()).isEqualTo(2);
    assertThat(profile.at("/tokens/0/total").longValue())
        .isEqualTo(o200k.count("one two three") + o200k.count("uno dos tres cuatro cinco"));
  }

  @Test
  void theSizesAreWrittenIntoTheTaskAndNothingElseChanges() throws IOException {
    write("mails.jsonl", "{\"input\": \"one two three\", \"expected\": \"four\"}\n");
    var app =
        write(
            "app.yaml",
            """
            languages: [en]   # ours
            tasks:
              - id: mails
                kind: summarization
                input: 100 words   # a guess
                output: 10 words
            """);

    var run =
        BuiltIn.run(
            "tokens profile "
                + folder.resolve("mails.jsonl")
                + " -m o200k --fresh --write "
                + app
                + "#mails");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(app))
        .isEqualTo(
            """
            languages: [en]   # ours
            tasks:
              - id: mails
                kind: summarization
                input: 3 tokens   # a guess
                output: 1 tokens
            """);
  }

  @Test
  void sizesWrittenIntoATaskWithSamplesAreToldToBeOutweighed() {
    write("mails.jsonl", "{\"input\": \"one two three\", \"expected\": \"four\"}\n");
    var app =
        write(
            "app.yaml",
            """
            languages: [en]
            tasks:
              - {id: mails, kind: summarization, input: 100 words, samples: [mails.jsonl]}
              - {id: notes, kind: summarization, input: 100 words}
            """);
    var command =
        "tokens profile "
            + folder.resolve("mails.jsonl")
            + " -m o200k --fresh --write "
            + app
            + "#";

    assertThat(BuiltIn.run(command + "mails --json").err())
        .contains("warning: " + app + "#mails names samples: choose counts those");
    assertThat(json(BuiltIn.run(command + "mails --json")).at("/warnings").size()).isEqualTo(1);
    assertThat(BuiltIn.run(command + "mails").out()).contains("Remove samples: from the task");
    assertThat(BuiltIn.run(command + "notes --json").err()).isEmpty();
  }

  @Test
  void aFileThatIsNoTextAmongManyIsToldAndTheRestIsDone() throws IOException {
    for (int i = 0; i < 50; i++) {
      write("mail" + i + ".txt", "one two three " + i);
    }
    Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0});

    var profile = json(BuiltIn.run("tokens profile " + folder + " -m o200k --fresh --json"));

    assertThat(profile.at("/files").longValue()).isEqualTo(50);
    assertThat(profile.at("/unread").longValue()).isEqualTo(1);
    assertThat(profile.at("/problems/0/place").stringValue()).endsWith("picture.png");
  }

  @Test
  void aFolderWithoutTextSaysSo() throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));

    var run = BuiltIn.run("tokens profile " + empty);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no file in it");
  }

  /** Calls of a model that makes a fifth more tokens than o200k, as a provider would bill them. */
  private Path calls(int many) {
    var o200k = new BuiltInTokenizers().find("o200k").orElseThrow();
    var random = new Random(7);
    var lines =
        IntStream.range(0, many)
            .mapToObj(_ ->
                random
                    .ints(20 + random.nextInt(60), 0, 500)
                    .mapToObj(i -> i % 3 == 0 ? "booking" : i % 3 == 1 ? "changed" : "hotel")
                    .collect(Collectors.joining(" ")))
            .map(text ->
                "{\"text\": \"%s\", \"tokens\": %d}"
                    .formatted(text, Math.round(1.2 * o200k.count(text))))
            .collect(Collectors.joining("\n"));
    return write("calls.jsonl", lines);
  }

  @Test
  void ownCallsMakeTheEstimate() {
    var report =
        json(BuiltIn.run("tokens calibrate -m amazon.nova-micro-v1:0 " + calls(200) + " --json"));

    assertThat(report.at("/records").longValue()).isEqualTo(200);
    assertThat(report.at("/trial/medianError").doubleValue()).isLessThan(0.02);
    assertThat(report.at("/trial/covered").doubleValue()).isGreaterThan(0.8);
  }

  @Test
  void tooFewCallsAreRefused() {
    var run = BuiltIn.run("tokens calibrate -m amazon.nova-micro-v1:0 " + calls(10));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("has 10 records; an interval needs");
  }

  @Test
  void anExactModelNeedsNoCalibration() {
    var run = BuiltIn.run("tokens calibrate -m openai/gpt-4o " + calls(50));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is counted exactly");
  }

  /** Ranks do not name their pattern; the roster knows it for the name they are installed as. */
  @Test
  void anInstalledTokenizerIsListedWithItsChecksum() throws IOException {
    var ranks =
        IntStream.range(0, 256)
            .mapToObj(i -> Base64.getEncoder().encodeToString(new byte[] {(byte) i}) + " " + i)
            .collect(Collectors.joining("\n"));
    var file = write("bytes.tiktoken", ranks);

    var installed = json(BuiltIn.run("tokens install " + file + " --as llama-3 --json"));

    assertThat(installed.at("/tokenizers/0/name").stringValue()).isEqualTo("llama-3");
    assertThat(installed.at("/tokenizers/0/sha256").stringValue()).hasSize(64);
    assertThat(BuiltIn.run("tokens install").out()).contains("Llama 3.1 Community License");
  }

  @Test
  void aWrongVocabularyOrChecksumIsRefused() {
    var page = write("page.json", "<html><body>Please log in</body></html>");

    assertThat(BuiltIn.run("tokens install " + page).code()).isEqualTo(2);
    assertThat(BuiltIn.run("tokens install " + page + " --sha256 " + "0".repeat(64)).err())
        .contains("page.json");
  }
}
