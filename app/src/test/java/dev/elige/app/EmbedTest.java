package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Asks a real server on this machine for vectors, over a real socket; the extra is not there. */
class EmbedTest {
  private static final String SMALL =
      """
      {"object": "list", "model": "text-embedding-3-small", "data": [{"object": "embedding",
       "index": 0, "embedding": [0.5, -0.25, 0.125, 1e-5, 0.75, 0.0625]}],
       "usage": {"prompt_tokens": 1000, "total_tokens": 1000}}
      """;

  private static final String LARGE =
      """
      {"object": "list", "model": "text-embedding-3-large",
       "data": [{"object": "embedding", "index": 0, "embedding": [1]}]}
      """;

  private final TestingChatServer server =
      new TestingChatServer(
          Map.of("text-embedding-3-small", SMALL, "text-embedding-3-large", LARGE));

  private BuiltIn.Run run(String command) {
    return BuiltIn.run(command, server.environment());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** By hand, at 0.02 USD per million: 1,000 tokens cost 20 millionths. */
  @Test
  void theVectorStandsBesideItsTokensAndItsCost() {
    var run = run("ask -m openai/text-embedding-3-small --embed \"Hola Mundo\"");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("0.5000 -0.2500 0.1250", "0.0000 0.7500 …", "1 000", "0.00002 USD");
    assertThat(server.asked().getFirst().at("/input/0").asString()).isEqualTo("Hola Mundo");
    assertThat(run("ask -m openai/text-embedding-3-small --embed Hola --lang es").out())
        .contains("0,5000 -0,2500");
  }

  @Test
  void modelsStandBesideEachOtherAndWhatIsNotReportedIsCounted() {
    var both = "ask -m openai/text-embedding-3-small -m openai/text-embedding-3-large --embed Hola";
    assertThat(run(both).out()).contains("small", "large", "not reported by the provider");
    var json = run(both + " --json").out();
    assertThat(json).contains("\"vector\"", "-0.25", "\"size\" : 6", "\"basis\" : \"reported\"");
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
  }

  @Test
  void aFailureIsToldWithItsKind() {
    var wrong = server.environment("sk-canary-0000");
    var command = "ask -m openai/text-embedding-3-small --embed Hola";
    var run = BuiltIn.run(command, wrong);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("no vector (auth)").doesNotContain("canary");
    var json = BuiltIn.run(command + " --json", wrong).out();
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
    assertThat(run("ask -m anthropic/claude-haiku-4-5 --embed Hola").out())
        .contains("bad-request", "does not offer: embeddings");
  }

  @Test
  void whatBelongsToAnswersIsRefused() {
    var run = run("ask -m openai/text-embedding-3-small --embed --stream Hola");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--stream");
    assertThat(run("ask --embed Hola").err()).contains("no model is named");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void modelsOfThisProgramAreAnExtraAndItIsSaidHowToAddIt() {
    var run = run("ask -m in-process/all-minilm-l6-v2 --embed Hola");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("./elige extra embeddings");
    assertThat(run("providers in-process").out()).contains("in-process", "not needed", "not added");
    assertThat(run("providers --reach in-process").code()).isZero();
    assertThat(PublishedSchema.of("providers").errors(run("providers in-process --json").out()))
        .isEmpty();
  }
}
