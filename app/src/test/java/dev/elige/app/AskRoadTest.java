package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.aws.StrictAws;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question that is translated, asked and translated back, over real sockets: Amazon Translate
 * works every signature out by itself, the model is asked in OpenAI's dialect.
 */
class AskRoadTest {
  private final TestingChatServer models =
      new TestingChatServer(
          Map.of(
              "gpt-4.1",
              """
              {"id": "1", "object": "chat.completion", "model": "gpt-4.1", "choices": [{"index": 0,
                "message": {"role": "assistant", "content": "Hello, traveller!"},
                "finish_reason": "stop"}],
               "usage": {"prompt_tokens": 20, "completion_tokens": 6}}
              """));

  private StrictAws aws;

  @BeforeEach
  void start() throws IOException {
    aws = new StrictAws().service("translate").schema("translate");
  }

  @AfterEach
  void stop() throws IOException {
    aws.close();
    models.close();
  }

  private void translates(String from, String to, String text) {
    aws.thenJson(
        200,
        "{\"SourceLanguageCode\":\"%s\",\"TargetLanguageCode\":\"%s\",\"TranslatedText\":\"%s\"}"
            .formatted(from, to, text));
  }

  private BuiltIn.Run run(String options) {
    var environment = new HashMap<>(models.environment());
    environment.put("AWS_ACCESS_KEY_ID", StrictAws.KEY_ID);
    environment.put("AWS_SECRET_ACCESS_KEY", StrictAws.KEY);
    environment.put("AWS_SESSION_TOKEN", StrictAws.TOKEN);
    environment.put("AWS_REGION", StrictAws.REGION);
    environment.put("AWS_ENDPOINT_URL", aws.address());
    return BuiltIn.run("ask -m openai/gpt-4.1 --translate es " + options, environment);
  }

  /**
   * By hand, translation at 15 USD for a million characters, the model at 2 and 8 for a million
   * tokens: 10 characters are 0.00015, 20 and 6 tokens 0.00004 + 0.000048, 17 characters 0.000255;
   * together 0.000493.
   */
  @Test
  void theThreePartsAreOneAnswerWithOneCost() {
    translates("es", "en", "Hello world");
    translates("en", "es", "¡Hola, viajero!");
    var run = run("\"Hola Mundo\"");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("¡Hola, viajero!", "Asked in English", "Hello world", "Hello, traveller!")
        .contains("0.00015 USD", "0.000088 USD", "0.000255 USD", "0.000493 USD")
        .contains("es → en", "10 characters", "en → es", "17 characters");
    assertThat(models.asked().getFirst().at("/messages/0/content").asString())
        .isEqualTo("Hello world");
  }

  @Test
  void programsReadThePartsWithTheirSources() {
    translates("es", "en", "Hello world");
    translates("en", "es", "¡Hola, viajero!");
    var json = run("--json \"Hola Mundo\"").out();
    assertThat(PublishedSchema.of("ask").errors(json)).isEmpty();
    var road = JsonMapper.shared().readTree(json).at("/answers/0/road");
    assertThat(road.at("/model/asked/0").asString()).isEqualTo("Hello world");
    assertThat(road.at("/there/cost/lines/0/source").asString()).contains("Amazon Translate");
    assertThat(road.at("/cost/amount").decimalValue()).isEqualByComparingTo("0.000493");
  }

  @Test
  void aPartThatFailsIsNamedAndWhatCameBeforeItIsNoAnswer() {
    translates("es", "en", "Hello world");
    aws.thenJson(400, "{\"__type\":\"AccessDeniedException\",\"message\":\"Not allowed\"}");
    var run = run("\"Hola Mundo\"");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("No answer (auth): the answer was not translated back by amazon-translate")
        .contains("Not allowed", "which is no answer:", "Hello, traveller!");
    assertThat(run.out() + run.err()).doesNotContain("canary");
  }

  @Test
  void theServiceIsListedWithThoseThatCanBeAsked() {
    assertThat(BuiltIn.run("providers amazon-translate").out()).contains("amazon-translate");
  }
}
