package dev.elige.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige tokens} and its parts, on the catalog that comes with the program. */
class TokensCommandTest {
  @TempDir Path folder;

  private static TestingTerminal.Run run(String... arguments) {
    return TestingTerminal.builtIn().run(arguments);
  }

  /** Ids by OpenAI's own tool for the article's greeting: o200k gives 49864 and 61036. */
  @Test
  void theArticlesTokenTableIsShown() {
    var run = run("tokens", "Hola Mundo", "-m", "gpt-4o", "--show");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("│Hola│·Mundo│")
        .contains("1  49864  Hola    48 6F 6C 61")
        .contains("2  61036  ·Mundo  20 4D 75 6E 64 6F");
  }

  @Test
  void markdownShowsThePiecesAsCode() {
    var run = run("tokens", "Hola Mundo", "-m", "o200k", "--show", "--markdown");

    assertThat(run.out())
        .contains("`Hola` `·Mundo`")
        .contains("| 2 | 61036 | ·Mundo | 20 4D 75 6E 64 6F |");
  }

  @Test
  void coloursTakeTurnsOnAScreen() {
    var run =
        TestingTerminal.builtIn().onScreen().run("tokens", "Hola Mundo", "-m", "o200k", "--show");

    assertThat(run.out())
        .contains("\u001b[30;48;5;153mHola\u001b[0m\u001b[30;48;5;157m·Mundo\u001b[0m");
  }

  @Test
  void aClosedTokenizerIsEstimatedWithItsInterval() {
    var json =
        JsonMapper.shared()
            .readTree(
                run("tokens", "Good morning, how are you?", "-m", "claude-opus-4-6", "--json")
                    .out());

    var count = json.at("/counts/0");
    assertThat(count.at("/exact").booleanValue()).isFalse();
    assertThat(count.at("/low").longValue()).isLessThanOrEqualTo(count.at("/tokens").longValue());
    assertThat(count.at("/high").longValue()).isGreaterThan(count.at("/low").longValue());
    assertThat(count.at("/method").stringValue()).startsWith("estimated from o200k tokens");
    assertThat(count.at("/source/url").stringValue()).startsWith("https://");
  }

  @Test
  void withoutAModelEveryUsualFamilyIsCounted() {
    var json = JsonMapper.shared().readTree(run("tokens", "Hola Mundo", "--json").out());

    assertThat(json.at("/counts").size()).isEqualTo(8);
    assertThat(json.at("/counts").findValuesAsString("tokenizer")).contains("o200k", "claude-3");
  }

  /** The cookbook of OpenAI: 3 to begin, 3 a message, the role, and 2 of content. */
  @Test
  void aChatRequestIsCountedAsOne() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("request.json"),
            "{\"messages\": [{\"role\": \"user\", \"content\": \"Hola Mundo\"}]}");

    var run = run("tokens", file.toString(), "-m", "gpt-4o", "-m", "gpt-5", "--json");
    var json = JsonMapper.shared().readTree(run.out());

    assertThat(json.at("/text/messages").intValue()).isEqualTo(1);
    assertThat(json.at("/counts/0/tokens").longValue()).isEqualTo(3 + 3 + 1 + 2);
    assertThat(json.at("/counts/0/wrappingCounted").booleanValue()).isTrue();
    assertThat(json.at("/counts/1/tokens").longValue()).isEqualTo(2);
    assertThat(json.at("/counts/1/wrappingCounted").booleanValue()).isFalse();
    assertThat(run("tokens", file.toString(), "-m", "gpt-4o", "-m", "gpt-5").out())
        .contains("A chat request: messages 1.")
        .contains("content exact")
        .contains("what wraps the messages is not documented and not counted");
    assertThat(run("tokens", "fit", file.toString(), "-m", "gpt-4o", "--json").out())
        .contains("\"tokens\" : 9", "\"wrappingCounted\" : true");
  }

  @Test
  void aFileIsReadAndWhatIsNoTextIsRefused() throws IOException {
    var text = Files.writeString(folder.resolve("note.txt"), "Hola Mundo");
    var binary = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 0, 1, 2});
    var empty = Files.createFile(folder.resolve("empty.txt"));

    assertThat(run("tokens", text.toString(), "-m", "o200k", "--json").out())
        .contains("\"tokens\" : 2");
    assertThat(run("tokens", binary.toString()))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("is no text in UTF-8"));
    assertThat(run("tokens", empty.toString()))
        .satisfies(run -> assertThat(run.code()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("is empty"));
    assertThat(run("tokens", folder.toString()).err()).contains("Use elige tokens profile");
  }

  /**
   * A file that holds a byte order mark alone has no character, and nothing divides by 0 tokens.
   */
  @Test
  void aTextWithoutTokensHasNoCharactersPerTokenAndSaysWhy() throws IOException {
    var mark = Files.writeString(folder.resolve("mark.txt"), "\uFEFF").toString();

    var count =
        JsonMapper.shared()
            .readTree(run("tokens", mark, "-m", "o200k", "--json").out())
            .at("/counts/0");

    assertThat(count.at("/charactersPerToken").isNull()).isTrue();
    assertThat(count.at("/charactersPerTokenReason").stringValue())
        .isEqualTo("the text has no tokens");
    assertThat(run("tokens", mark, "-m", "o200k").out()).contains("—¹", "¹ the text has no tokens");
    assertThat(run("tokens", "Hola Mundo", "-m", "o200k", "--json").out())
        .contains("\"charactersPerToken\" : 5");
  }

  @Test
  void anUnknownModelIsToldWithTheNearest() {
    var run = run("tokens", "Hola", "-m", "gpt-4oo");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gpt-4oo: names no model of the catalog. Did you mean");
  }

  @Test
  void whatDoesNotFitSaysIntoHowManyChunksItGoes() throws IOException {
    var text = Files.writeString(folder.resolve("long.txt"), "one two three ".repeat(4_000));

    var json =
        JsonMapper.shared()
            .readTree(
                run(
                        "tokens",
                        "fit",
                        text.toString(),
                        "-m",
                        "openai/gpt-4",
                        "--output-tokens",
                        "500",
                        "--json")
                    .out());

    var model = json.at("/models/0");
    assertThat(model.at("/fits").stringValue()).isEqualTo("surely-not");
    long window = model.at("/contextWindow").longValue();
    long tokens = model.at("/tokens").longValue();
    assertThat(model.at("/chunks/count").longValue()).isEqualTo(Math.ceilDiv(tokens, window - 500));
  }

  @Test
  void theTaxOfLanguagesIsToldWithPrices() {
    var json = JsonMapper.shared().readTree(run("tokens", "tax", "-m", "gpt-4o", "--json").out());

    var versions = json.at("/models/0/versions");
    assertThat(versions.size()).isGreaterThanOrEqualTo(8);
    assertThat(versions.at("/0/ratio/value").decimalValue()).isEqualByComparingTo("1");
    assertThat(versions.at("/1/usdPerThousandReadings").decimalValue()).isPositive();
  }

  @Test
  void formatsOfTheSameRecordsDiffer() {
    var run = run("tokens", "tax", "--formats", "-m", "o200k");

    assertThat(run.out()).contains("JSON, indented").contains("CSV");
  }
}
