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

/** Records calls of a real server on this machine, and answers from them without it. */
class RecordTest {
  private static final String USAGE =
      """
      , "usage": {"prompt_tokens": 1021, "completion_tokens": 300,
        "prompt_tokens_details": {"cached_tokens": 1000},
        "completion_tokens_details": {"reasoning_tokens": 100}}\
      """;
  private static final String VECTOR =
      """
      {"object": "list", "model": "text-embedding-3-small", "data": [{"object": "embedding",
       "index": 0, "embedding": [0.5, -0.25, 0.125]}], "usage": {"prompt_tokens": 1000}}
      """;

  @TempDir Path folder;
  private Path file;

  private final TestingChatServer server =
      new TestingChatServer(
          Map.of(
              "gpt-4.1", whole("gpt-4.1", "¡Buen viaje!", USAGE),
              "gpt-4o", whole("gpt-4o", "Your key is " + TestingChatServer.KEY, ""),
              "text-embedding-3-small", VECTOR));

  private static String whole(String model, String text, String usage) {
    return """
    {"id": "1", "object": "chat.completion", "model": "%s", "choices": [{"index": 0,
      "message": {"role": "assistant", "content": "%s"}, "finish_reason": "stop"}]%s}
    """
        .formatted(model, text, usage);
  }

  @BeforeEach
  void name() {
    file = folder.resolve("calls.jsonl");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private BuiltIn.Run record(String rest) {
    return BuiltIn.run("record --to " + file + " " + rest, server.environment());
  }

  /** Without a key and without the server's address. */
  private BuiltIn.Run replay(String rest) {
    return BuiltIn.run("ask --replay " + file + " " + rest);
  }

  /**
   * By hand, at 2, 0.5 and 8 USD per million: 21 x 2 + 1,000 x 0.5 + 300 x 8 = 2,942 millionths.
   */
  @Test
  void aCallIsAnsweredBilledAndKept() {
    var asked = "-m openai/gpt-4.1 --system \"You are a travel assistant\" \"Hola Mundo\"";
    var recorded = record(asked);
    assertThat(recorded.code()).isZero();
    assertThat(recorded.out()).contains("¡Buen viaje!", "0.002942 USD").doesNotContain("Replayed");
    assertThat(recorded.err()).contains("calls recorded in " + file + ": 1");
    server.close();
    var replayed = replay(asked);
    assertThat(replayed.code()).isZero();
    assertThat(replayed.out())
        .contains("¡Buen viaje!", "1 021, 1 000 cached", "300, 100 reasoning", "0.002942 USD")
        .contains("Replayed: recorded on 2026-11-23; nobody was asked.");
    assertThat(replay(asked + " --lang es").out()).contains("Reproducida: se grabó el 2026-11-23");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void theJsonSaysThatItIsReplayedAndOfWhichDay() {
    assertThat(record("-m openai/gpt-4.1 Hola --json").out()).doesNotContain("recordedOn");
    var json = replay("-m openai/gpt-4.1 Hola --json").out();
    assertThat(json).contains("\"recordedOn\" : \"2026-11-23\"", "\"cached\" : 1000");
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
    var missing = replay("-m openai/gpt-4.1 Adiós --json").out();
    assertThat(missing).contains("bad-request", "is not recorded").doesNotContain("recordedOn");
    assertThat(PublishedSchema.of("ask").errors(missing)).isEmpty();
  }

  @Test
  void vectorsAreKeptToo() {
    var asked = "-m openai/text-embedding-3-small --embed Hola";
    assertThat(record(asked).out()).contains("0.5000 -0.2500 0.1250");
    assertThat(replay(asked).out())
        .contains("0.5000 -0.2500 0.1250", "0.00002 USD", "recorded on 2026-11-23");
    var json = replay(asked + " --json").out();
    assertThat(json).contains("\"recordedOn\"");
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
  }

  /** Kept as it was asked, in words or piece by piece; shown as it is asked for now. */
  @Test
  void whatWasAskedAsAWholeMayBeShownAsAStream() {
    record("-m openai/gpt-4.1 Hola");
    assertThat(replay("-m openai/gpt-4.1 --stream Hola --json").out()).contains("¡Buen viaje!");
  }

  @Test
  void whatWasNotRecordedIsNamedWithItsCure() {
    record("-m openai/gpt-4.1 Hola");
    var run = replay("-m openai/gpt-4.1 -m anthropic/claude-haiku-4-5 Adiós");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("bad-request", "elige record --to", "-m anthropic/claude-haiku-4-5");
    assertThat(server.asked()).hasSize(1);
  }

  /** The server tells the key back, in an answer and in an error; the user types it too. */
  @Test
  void noKeyIsKept() throws IOException {
    record("-m openai/gpt-4o \"is " + TestingChatServer.KEY + " mine?\"");
    var wrong = server.environment("sk-canary-0000");
    BuiltIn.run("record --to " + file + " -m openai/gpt-4.1 \"sk-canary-0000?\"", wrong);
    var kept = Files.readString(file);
    assertThat(kept.lines()).hasSize(2);
    assertThat(kept)
        .contains("Your key is [secret]", "is [secret] mine?", "Incorrect API key provided")
        .doesNotContain("canary");
    assertThat(replay("-m openai/gpt-4o \"is " + TestingChatServer.KEY + " mine?\"").code())
        .isZero();
    var failed = replay("-m openai/gpt-4.1 \"[secret]?\"");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).contains("auth", "recorded on 2026-11-23");
  }

  /** Nothing was sent: a line of it would be answered first, once the key is there. */
  @Test
  void aCallWithoutAKeyIsNoCall() {
    var run = BuiltIn.run("record --to " + file + " -m openai/gpt-4.1 Hola");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("the variable OPENAI_API_KEY is not set");
    assertThat(run.err()).contains("calls recorded in " + file + ": 0");
    assertThat(file).doesNotExist();
  }

  @Test
  void aProviderThatOnlyTheFileKnowsIsReplayed() throws IOException {
    record("-m openai/gpt-4.1 Hola");
    Files.writeString(file, Files.readString(file).replace("\"openai\"", "\"my-server\""));
    var run = replay("-m my-server/gpt-4.1 Hola");
    assertThat(run.out()).contains("¡Buen viaje!", "the catalog has no offer my-server/gpt-4.1");
  }

  /**
   * A model that translates is replayed on the way too; a service is neither recorded nor asked.
   */
  @Test
  void aRoadThroughATranslatorIsReplayed() {
    var road = "-m openai/gpt-4.1 --translate es --translator openai/gpt-4.1 Hola";
    assertThat(record(road).err()).contains("calls recorded in " + file + ": 3");
    int asked = server.asked().size();
    assertThat(replay(road).code()).isZero();
    assertThat(replay(road + " --json").out()).contains("\"recordedOn\" : \"2026-11-23\"");
    var service = replay("-m openai/gpt-4.1 --translate es Hola");
    assertThat(service.code()).isEqualTo(1);
    assertThat(service.out().replaceAll("\\s+", " "))
        .contains("calls of amazon-translate are not recorded", "--translator MODEL");
    assertThat(server.asked()).hasSize(asked);
  }

  @Test
  void whatIsMissingIsNamedBeforeAnybodyIsAsked() throws IOException {
    var without = BuiltIn.run("record -m openai/gpt-4.1 Hola", server.environment());
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("--to: is missing.");
    assertThat(replay("-m openai/gpt-4.1 Hola").code()).isEqualTo(2);
    assertThat(replay("-m openai/gpt-4.1 Hola").err()).contains("there is no file");
    Files.writeString(file, "{\"format\": \"elige-call/2\"}\nnonsense\n");
    var run = replay("-m openai/gpt-4.1 Hola");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("calls.jsonl, line 1: the format elige-call/2", "line 2: it is");
    assertThat(record("-m openai/gpt-4.1 Hola").code()).isEqualTo(2);
    assertThat(record("-m openai/gpt-4.1 --replay x Hola").code()).isEqualTo(2);
    assertThat(server.asked()).isEmpty();
  }
}
