package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples and schemas beside a question, sent over a real socket. */
class AskShotsTest {
  private final TestingChatServer server =
      new TestingChatServer(
          Map.of(
              "gpt-4.1",
              """
              {"id": "1", "object": "chat.completion", "model": "gpt-4.1", "choices": [{"index": 0,
                "message": {"role": "assistant", "content": "booking"}, "finish_reason": "stop"}]}
              """));

  @TempDir Path folder;

  @BeforeEach
  void examples() throws IOException {
    Files.writeString(
        folder.resolve("shots.jsonl"),
        """
        {"input": "My suitcase is lost", "expected": "complaint"}
        {"input": "Book a train to Lyon", "expected": "booking"}
        {"input": "Book a hotel in Lima", "expected": "booking"}
        """);
    Files.writeString(folder.resolve("schema.json"), "{\"type\": \"object\"}");
    Files.writeString(folder.resolve("list.json"), "[1]");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private BuiltIn.Run run(String options) {
    return BuiltIn.run(
        "ask -m openai/gpt-4.1 " + options.replace("@", folder + "/"), server.environment());
  }

  private String messages() {
    var all = new StringBuilder();
    server
        .asked()
        .getLast()
        .get("messages")
        .forEach(one ->
            all.append(one.get("role").asString())
                .append(": ")
                .append(one.get("content").asString())
                .append('\n'));
    return all.toString();
  }

  @Test
  void examplesStandBeforeTheQuestionAsIfTheyHadBeenAskedAndAnswered() {
    var run = run("--shots @shots.jsonl -k 2 --system \"Classify.\" \"Where is my suitcase\"");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(messages())
        .isEqualTo(
            """
            system: Classify.
            user: My suitcase is lost
            assistant: complaint
            user: Book a train to Lyon
            assistant: booking
            user: Where is my suitcase
            """);
  }

  @Test
  void theMostAlikeArePickedAndNeverTheQuestionItself() {
    run("--shots @shots.jsonl -k 1 --pick similar \"Book a hotel in Cusco\"");
    assertThat(messages()).startsWith("user: Book a hotel in Lima\n");
    run("--shots @shots.jsonl -k 3 \"book a  train to Lyon\"");
    assertThat(messages())
        .isEqualTo(
            """
            user: My suitcase is lost
            assistant: complaint
            user: Book a hotel in Lima
            assistant: booking
            user: book a  train to Lyon
            """);
  }

  @Test
  void aSchemaIsPassedOn() {
    run("--schema @schema.json Hola");
    assertThat(server.asked().getLast().at("/response_format/json_schema/schema/type").asString())
        .isEqualTo("object");
  }

  @ParameterizedTest
  @CsvSource({
    "-k 2 Hola,-k 2: says which examples and there are none",
    "--shots @no.jsonl Hola,no.jsonl",
    "--shots @shots.jsonl --pick nearest Hola,--pick nearest",
    "--shots @shots.jsonl --pick similar --likeness vectors Hola,--likeness vectors",
    "--schema @list.json Hola,--schema: is no JSON object",
    "--pivot de Hola,--pivot: says how to translate",
    "--translate es --stream Hola,--stream: shows an answer while it comes",
    "--translate es --translator nope Hola,Write amazon-translate or a model as provider/model",
    "--translate xx Hola,--translate xx: is no language",
    "--translate en Hola,is translated to itself",
    "--translate qu Hola,amazon-translate does not translate this language",
    "--embed --shots @shots.jsonl Hola,--shots: is for answers in words"
  })
  void whatCannotBeIsRefusedBeforeAnythingIsSent(String options, String told) {
    var run = run(options);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().replace(", and", " and").replace(", or", " or")).contains(told);
    assertThat(server.asked()).isEmpty();
  }
}
