package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands about tokens print fits the published schemas. */
class TokensSchemasTest {
  @TempDir Path folder;

  /** Runs a command whose {@code @name} is a file of the folder. */
  private String run(String command) {
    var run = BuiltIn.run(command.replace("@", folder + "/"));
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private void write(String name, String text) {
    try {
      Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertFits(String schema, String answer) {
    assertThat(PublishedSchema.of(schema).errors(answer)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tokens      | tokens "Hola Mundo" --json
          tokens      | tokens "Hola 👩‍👩‍👧‍👦" -m o200k --show --json
          tokens      | tokens Hola -m amazon-bedrock/minimax.minimax-m2 --json --lang es
          tokens-fit  | tokens fit "Hola Mundo" --json
          tokens-fit  | tokens fit Hola -m ai21/j2-light -m openai/gpt-4 --output-tokens 9k --json
          tokens-tax  | tokens tax --json
          tokens-tax  | tokens tax --formats -m gpt-4o -m o200k -m claude-opus-4-6 --json --lang es
          tokens-install | tokens install --json
          """)
  void theAnswerFits(String schema, String command) {
    assertFits(schema, run(command));
  }

  /** A byte order mark alone has no tokens: no ratio can be told. */
  @Test
  void unknownRatiosFit() {
    write("mark.txt", "\uFEFF");
    write("word.txt", "word");

    assertThat(run("tokens @mark.txt -m o200k --json"))
        .contains("\"charactersPerToken\" : null")
        .satisfies(answer -> assertFits("tokens", answer));
    assertThat(run("tokens tax @mark.txt @word.txt -m o200k --json"))
        .contains("\"ratio\" : null", "\"usdPerThousandReadings\" : null")
        .satisfies(answer -> assertFits("tokens-tax", answer));
  }

  @Test
  void chunksAndTheirAnswerFit() throws IOException {
    write("mail.txt", "One sentence. Another one. ".repeat(60));

    assertFits(
        "tokens-fit",
        run("tokens fit @mail.txt -m openai/gpt-4 --output-tokens 8092 --chunks @c.jsonl --json"));
    var lines = Files.readAllLines(folder.resolve("c.jsonl"));
    assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertFits("tokens-chunk", line));
  }

  @Test
  void profilesFit() {
    write("mails.jsonl", "{\"input\": \"one two\", \"expected\": \"three\"}\n{\"no\": 1}\n");
    write("note.txt", "один два");
    write(
        "app.yaml", "languages: [en]\ntasks:\n  - {id: a, kind: classification, input: 9 words}\n");

    assertFits(
        "tokens-profile", run("tokens profile @mails.jsonl --fresh --write @app.yaml#a --json"));
    assertFits("tokens-profile", run("tokens profile @note.txt -m claude-opus-4-6 --fresh --json"));
  }

  /** Half of 40 records are too few for a trial, so that its result is unknown. */
  @ParameterizedTest
  @ValueSource(ints = {40, 90})
  void calibrationsFit(int records) {
    write(
        "calls.jsonl",
        IntStream.range(0, records)
            .mapToObj(
                i -> "{\"text\": \"%s\", \"tokens\": %d}".formatted("word ".repeat(i + 9), i + 9))
            .collect(Collectors.joining("\n")));

    var answer = run("tokens calibrate -m amazon.nova-lite-v1:0 @calls.jsonl --json");

    assertThat(answer.contains("\"trial\" : null")).isEqualTo(records == 40);
    assertFits("tokens-calibrate", answer);
  }

  @Test
  void anInstalledTokenizerFits() {
    write(
        "bytes.tiktoken",
        IntStream.range(0, 256)
            .mapToObj(i -> Base64.getEncoder().encodeToString(new byte[] {(byte) i}) + " " + i)
            .collect(Collectors.joining("\n")));

    assertFits("tokens-install", run("tokens install @bytes.tiktoken --as llama-3 --json"));
  }

  @Test
  void aZeroInPlaceOfAnUnknownWouldNotFit() {
    var answer = run("tokens fit Hola -m ai21/j2-light --json");
    var wrong = answer.replace("\"contextWindow\" : null", "\"contextWindow\" : 0");

    assertThat(wrong).isNotEqualTo(answer);
    assertThat(PublishedSchema.of("tokens-fit").errors(wrong)).isNotEmpty();
  }
}
