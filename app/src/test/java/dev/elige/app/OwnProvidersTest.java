package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own file of providers, from the file to a call. */
class OwnProvidersTest {
  private static final String ANSWER =
      """
      {"id": "1", "model": "own-1", "choices": [{"index": 0,
        "message": {"role": "assistant", "content": "Hola"}, "finish_reason": "stop"}]}
      """;

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("providers.yaml"), text);
  }

  @Test
  void aProviderOfOnesOwnIsAsked() throws IOException {
    try (var server = new TestingChatServer(Map.of("own-1", ANSWER))) {
      var file =
          file(
              """
              mine:
                dialect: openai
                url: ${OPENAI_BASE_URL}
                key: OPENAI_API_KEY
                limit-key: max_completion_tokens
                can: [chat]
                at-once: 1
                per-minute: 6000
              openai: {at-once: 2}
              amazon-bedrock: {at-once: 2}
              """);
      var run = BuiltIn.run("ask -m mine/own-1 Hola", server.environment(), file);
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("Hola");
      assertThat(server.asked()).hasSize(1);
      var listed = BuiltIn.run("providers", server.environment(), file);
      assertThat(listed.out())
          .contains("mine (your file)", "openai (your file)")
          .doesNotContain("groq (your file)", "canary");
      assertThat(BuiltIn.run("providers --lang es", server.environment(), file).out())
          .contains("mine (tu fichero)");
      var json = BuiltIn.run("providers mine groq --json", server.environment(), file).out();
      assertThat(PublishedSchema.of("providers").errors(json)).isEmpty();
      assertThat(json).contains("\"own\" : true", "\"own\" : false");
    }
  }

  @Test
  void noSecretIsShownInAnAddress() throws IOException {
    var file =
        file(
            """
            one: {dialect: openai, url: "http://me:canary-word-77@127.0.0.1:1/v1", can: [chat]}
            two: {dialect: openai, url: "http://127.0.0.1:1/${OPENAI_API_KEY}", can: [chat]}
            three: {dialect: openai, url: "http://canary-token@127.0.0.1:1/v1", can: [chat]}
            four: {dialect: openai, url: "${BAD_URL}", can: [chat]}
            five: {dialect: openai, url: "127.0.0.2/${OPENAI_API_KEY}", can: [chat]}
            """);
    var keys =
        Map.of(
            "OPENAI_API_KEY", "sk-canary-7391",
            "BAD_URL", "ftp://user:canary-word@127.0.0.1/v1",
            "AWS_ACCESS_KEY_ID", "AKIDEXAMPLE",
            "AWS_SECRET_ACCESS_KEY", "canary",
            "AWS_ENDPOINT_URL", "ftp://user:canary-word@127.0.0.1/v1");
    for (var form : new String[] {"", " --json", " --markdown"}) {
      var listed =
          BuiltIn.run("providers one two three four five amazon-bedrock" + form, keys, file);
      assertThat(listed.out()).contains("127.0.0.1").doesNotContain("canary");
      var asked =
          BuiltIn.run(
              "ask -m one/m -m two/m -m three/m -m four/m -m five/m Hola" + form, keys, file);
      assertThat(asked.out() + asked.err()).doesNotContain("canary");
    }
  }

  /**
   * A real call and what xAI itself billed for it: the answer's {@code cost_in_usd_ticks} were
   * 232,856,000, ten thousand million of which are a dollar (docs.x.ai, cost tracking; the usage as
   * published in Wei-Shaw/sub2api, issue 5771). By hand: 9,992 at 1.25, 128 cached at 0.20, and
   * 1,499 + 2,809 at 2.50 USD per million, since reasoning stands beside the completion there.
   */
  @Test
  void aCallCostsWhatItsProviderBilled() throws IOException {
    var answer =
        """
        {"id": "1", "model": "grok-4.20", "choices": [{"index": 0,
          "message": {"role": "assistant", "content": "Hola"}, "finish_reason": "stop"}],
         "usage": {"prompt_tokens": 10120, "completion_tokens": 1499, "total_tokens": 14428,
          "prompt_tokens_details": {"cached_tokens": 128},
          "completion_tokens_details": {"reasoning_tokens": 2809}}}
        """;
    try (var server = new TestingChatServer(Map.of("grok-4.20", answer))) {
      var file = file("xai: {url: \"${OPENAI_BASE_URL}\", key: OPENAI_API_KEY}");
      var run = BuiltIn.run("ask -m xai/grok-4.20 Hola", server.environment(), file);
      assertThat(run.out())
          .contains("10 120, 128 cached", "4 308, 2 809 reasoning", "0.0232856 USD");
    }
  }

  @Test
  void everyMistakeOfTheFileIsToldAndNobodyIsAsked() throws IOException {
    var file =
        file(
            """
            mine:
              dialect: openay
              url: http://localhost:1/v1
              can: [chat]
            openai: {at-onse: 3}
            """);
    for (var command : new String[] {"providers", "ask -m openai/gpt-4.1 Hola"}) {
      var run = BuiltIn.run(command, Map.of(), file);
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("providers.yaml:2", "Did you mean \"openai\"?")
          .contains("providers.yaml:5", "Did you mean \"at-once\"?");
    }
  }
}
