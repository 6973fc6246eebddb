package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.TranslateRequest;
import dev.elige.provider.Translation;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmazonTranslatorTest {
  private static final TranslateRequest REQUEST = new TranslateRequest("¡Hola, 👋!", "auto", "en");

  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws().service("translate").schema("translate");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  private Reply<Translation> translate() {
    return new AmazonTranslator(account.caller(server)).translate(REQUEST);
  }

  @Test
  void aTextIsTranslatedAndItsCharactersCounted() {
    server.then((out, _) ->
        out.write(
            StrictAws.whole(
                200,
                "application/x-amz-json-1.1",
                "{\"SourceLanguageCode\":\"es\",\"TargetLanguageCode\":\"en\","
                    + "\"TranslatedText\":\"Hello!\"}")));
    var translation = answered(translate());
    assertThat(translation.text()).isEqualTo("Hello!");
    assertThat(translation.from()).isEqualTo("es");
    assertThat(translation.characters()).isEqualTo(9);
    assertThat(translation.requestId()).contains(StrictAws.REQUEST_ID);
    var request = server.lastRequest();
    assertThat(request.method() + request.target()).isEqualTo("POST/");
    assertThat(request.header("X-Amz-Target"))
        .isEqualTo("AWSShineFrontendService_20170701.TranslateText");
    assertThat(request.header("Content-Type")).isEqualTo("application/x-amz-json-1.1");
    assertThat(request.header("Authorization")).contains("x-amz-target");
  }

  @ParameterizedTest
  @CsvSource({
    "400,TooManyRequestsException,RATE,3",
    "400,ThrottlingException,RATE,3",
    "400,TextSizeLimitExceededException,CONTEXT_TOO_LONG,1",
    "400,UnsupportedLanguagePairException,BAD_REQUEST,1",
    "400,DetectedLanguageLowConfidenceException,BAD_REQUEST,1",
    "400,AccessDeniedException,AUTH,1",
    "400,UnrecognizedClientException,AUTH,1",
    "500,InternalServerException,UNAVAILABLE,3",
    "400,ServiceUnavailableException,UNAVAILABLE,3"
  })
  void errorsOfTranslateAreUnderstood(int status, String name, FailureKind kind, int attempts) {
    server.thenJson(status, "{\"__type\":\"" + name + "\",\"message\":\"Its own words\"}");
    var failure = failed(translate());
    assertThat(failure.kind()).isEqualTo(kind);
    assertThat(failure.words()).isEqualTo("Its own words");
    assertThat(failure.attempts()).isEqualTo(attempts);
  }

  /** 6,000 and 6,000 characters with a paragraph's end between them: two requests, one text. */
  @Test
  void aTextThatIsTooLargeIsSentInParts() {
    var large = "a".repeat(6_000) + ".\n\n" + "b".repeat(6_000) + "\n";
    for (var part : new String[] {"A.", "B"}) {
      server.thenJson(
          200,
          "{\"SourceLanguageCode\":\"es\",\"TargetLanguageCode\":\"en\",\"TranslatedText\":\""
              + part
              + "\"}");
    }
    var translator = new AmazonTranslator(account.caller(server));
    var translation = answered(translator.translate(new TranslateRequest(large, "auto", "en")));
    assertThat(translation.text()).isEqualTo("A.\n\nB\n");
    assertThat(translation.characters()).isEqualTo(12_001);
    assertThat(server.lastRequest().body())
        .as("the language that was found out, and no white space")
        .contains("\"SourceLanguageCode\":\"es\"", "\"" + "b".repeat(6_000) + "\"");
  }

  @Test
  void anAnswerWithoutATextIsNone() {
    server.thenJson(200, "{}");
    assertThat(failed(translate()).kind()).isEqualTo(FailureKind.PROTOCOL);
  }

  /** A key of Bedrock opens Bedrock alone. */
  @Test
  void aKeyOfBedrockIsNotSentToTranslate() {
    var environment = TestingAccount.environment(server.address());
    environment.put("AWS_BEARER_TOKEN_BEDROCK", StrictAws.BEARER);
    server.thenJson(200, "{\"TranslatedText\":\"Hello!\"}");
    var translator = new AmazonTranslator(account.caller(environment, Clock.systemUTC()));
    assertThat(answered(translator.translate(REQUEST)).text()).isEqualTo("Hello!");
    assertThat(server.lastRequest().header("Authorization")).startsWith("AWS4-HMAC-SHA256 ");
  }

  @Test
  void aBlankTextIsNoRequest() {
    assertThatThrownBy(() -> new TranslateRequest(" ", "es", "en"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("there is no text");
  }
}
