package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Odd answers of a server, and odd wishes of a user. */
class AskOddTest {
  private static final String STREAM =
      """
      data: {"id": "1", "model": "%s", "choices": [{"index": 0, "delta": {"content": "%s"}}]}

      data: {"id": "1", "model": "%1$s", "choices": [{"index": 0, "delta": {}, \
      "finish_reason": "stop"}]}

      data: [DONE]

      """;

  private static final String WHOLE =
      """
      {"id": "1", "object": "chat.completion", "model": "%s", "choices": [{"index": 0,
        "message": {"role": "assistant", "content": "%s"}, "finish_reason": "%s"}]}
      """;

  private final TestingChatServer server =
      new TestingChatServer(
          Map.of(
              "gpt-4o", STREAM.formatted("gpt-4o", "a\\u001b[2J\\u202eb"),
              "gpt-4o-mini", STREAM.formatted("gpt-4o-mini", ""),
              "gpt-4.1", WHOLE.formatted("m\\u001b[31m", "Hola", "stop"),
              "gpt-4.1-mini", WHOLE.formatted("gpt-4.1-mini", "", "tool_calls")));

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.writeString(folder.resolve("question.txt"), "Hola");
    Files.writeString(folder.resolve("nul.txt"), "a\0b");
    Files.writeString(folder.resolve("shots.jsonl"), "{\"input\": \"a\", \"expected\": \"b\"}\n");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private BuiltIn.Run run(String command) {
    return BuiltIn.run(command.replace("@", folder + "/"), server.environment());
  }

  @Test
  void noAnswerSteersATerminalNotEvenWhileItComes() {
    var seen = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(seen, true, StandardCharsets.UTF_8));
    try {
      run("ask -m openai/gpt-4o --stream Hola");
    } finally {
      System.setOut(before);
    }
    assertThat(seen.toString(StandardCharsets.UTF_8)).startsWith("a\\u001b[2J\\u202eb");
  }

  @Test
  void noNameOfAModelSteersATerminal() {
    for (var form : new String[] {"", " --markdown", " --lang es"}) {
      assertThat(run("ask -m openai/gpt-4.1 Hola" + form).out())
          .contains("u001b")
          .doesNotContain("\u001b");
    }
  }

  @Test
  void anAnswerThatSaysNothingIsSaidToBeEmpty() {
    var run = run("ask -m openai/gpt-4.1-mini Hola");
    assertThat(run.out())
        .contains("The answer is empty.", "because the model wants a tool to be called");
    assertThat(run("ask -m openai/gpt-4o-mini --stream Hola").out()).contains("no text came");
  }

  @Test
  void aNameIsFoundHoweverItsProviderIsSpelt() {
    assertThat(run("ask -m OpenAI/gpt-4.1 Hola").out()).contains("Hola");
    assertThat(run("ask -m meta-llama/llama-3.3-70b-instruct Hola").err())
        .doesNotContain("nobody of the name");
  }

  @ParameterizedTest
  @CsvSource({
    "ask --offline -m openai/gpt-4.1 Hola,--offline: a provider would be asked",
    "record --offline --to @new.jsonl -m openai/gpt-4.1 Hola,--offline: a provider would be asked",
    "providers --offline --reach openai,--offline: a provider would be asked",
    "record --to @new.json -o @new.json -m openai/gpt-4.1 Hola,-o ",
    "ask -o @question.txt -m openai/gpt-4.1 @question.txt,the command itself uses this file",
    "record --to @nowhere/new.jsonl -m openai/gpt-4.1 Hola,its folder does not exist",
    "ask -m openai/gpt-4.1 \"\",there is no text",
    "ask -m openai/gpt-4.1 @nul.txt,holds the character NUL",
    "ask -m our-thing/m Hola,nobody of the name our-thing is known",
    "ask -m opanai/m Hola,Did you mean openai?",
    "ask -m openai/gpt-4.1 --max-tokens 0 Hola,--max-tokens 0: is not a whole number from 1",
    "ask -m openai/gpt-4.1 --max-tokens 99999999999 Hola,--max-tokens 99999999999",
    "ask -m openai/gpt-4.1 --temperature NaN Hola,Most models take 0 to 1",
    "ask -m openai/gpt-4.1 --temperature 1e999 Hola,--temperature 1e999",
    "ask -m openai/gpt-4.1 --shots @shots.jsonl --seed 4 Hola,--seed 4: has no effect",
    "ask -m openai/gpt-4.1 --shots @shots.jsonl --likeness words Hola,--likeness words"
  })
  void whatCannotBeIsRefusedBeforeAnythingIsSentOrWritten(String command, String told) {
    var run = run(command);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told);
    assertThat(server.asked()).isEmpty();
    assertThat(folder.resolve("new.jsonl")).doesNotExist();
    assertThat(folder.resolve("question.txt")).hasContent("Hola");
  }
}
