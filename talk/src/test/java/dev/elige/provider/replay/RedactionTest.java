package dev.elige.provider.replay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.ReturnedTokens;
import dev.elige.provider.ReturnedTokens.Token;
import dev.elige.provider.Secret;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marked keys of every form, wherever a call can hold one, are in no line. */
class RedactionTest {
  private static final Redaction SHAPES = Redaction.ofShapes();

  /**
   * As their makers document them; all are made up, and AWS's are the examples of its documents.
   */
  static List<String> keys() {
    return List.of(
        "sk-canary0123456789abcdef",
        "sk-proj-canary_0123-456789abcdefghij",
        "sk-ant-api03-canary-0123456789_abcdef",
        "sk-or-v1-canary0123456789abcdef",
        "sk_canary0123456789",
        "AKIAIOSFODNN7EXAMPLE",
        "ASIAIOSFODNN7EXAMPLE",
        "AIzaSyCanary0123456789-abcdefghijklmnop",
        "ya29.canary-0123456789",
        "gsk_canary0123456789abcdef",
        "xai-canary0123456789abcdef",
        "hf_canaryCanaryCanaryCanaryCanary",
        "r8_canary0123456789",
        "csk-canary0123456789",
        "nvapi-canary-0123456789",
        "pplx-canary0123456789",
        "ghp_canary0123456789",
        "github_pat_canary0123456789",
        "glpat-canary0123456789",
        "xoxb-0123-canary",
        "ABSKQmVkcm9ja0FQSUtleS1jYW5hcnk=",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        "-----BEGIN RSA PRIVATE KEY-----\nMIIcanary\n-----END RSA PRIVATE KEY-----");
  }

  @ParameterizedTest
  @MethodSource("keys")
  void whateverLooksLikeAKeyGoes(String key) {
    for (var around : List.of("%s", "my key is %s, keep it", "\"%s\"", "?key=%s&x=1", "(%s)")) {
      assertThat(SHAPES.hide(around.formatted(key)))
          .isEqualTo(around.formatted(Secret.MASK))
          .satisfies(once -> assertThat(SHAPES.hide(once)).isEqualTo(once));
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void noPlaceOfACallKeepsAKey(String key) {
    var request =
        new ChatRequest(
            "model-" + key,
            List.of(
                ChatMessage.user("my " + key), ChatMessage.assistant(key), ChatMessage.user("?")),
            Optional.of("Use " + key),
            Optional.empty(),
            Optional.empty(),
            List.of(key),
            Optional.of(
                "{\""
                    + escaped(key)
                    + "\": [\""
                    + escaped(key)
                    + "\", {\"a\": \""
                    + escaped(key)
                    + "\"}]}"),
            false);
    var failure =
        new CallFailure(
            FailureKind.AUTH,
            Text.of("no {}", "no {}", key),
            "Incorrect API key provided: " + key,
            Optional.of(401),
            Optional.of(key),
            Optional.empty(),
            1,
            key);
    var answer = TestingCalls.answer("You said " + key).withWarning(Text.verbatim(key));
    for (Reply<ChatAnswer> reply :
        List.of(Reply.answered(answer), Reply.<ChatAnswer>failed(failure))) {
      var line =
          RecordingLine.of(
              new Recording(LocalDate.EPOCH, "openai", new Recording.Chat(request, reply)), SHAPES);
      assertThat(line).contains(Secret.MASK).doesNotContainIgnoringCase("canary");
      assertThat(line).doesNotContain("EXAMPLE", "dBjft");
    }
  }

  private static String escaped(String key) {
    return key.replace("\n", "\\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization: Bearer canary-token-01",
        "authorization: bearer canary.token.abc",
        "aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYcanary1",
        "{\"api_key\": \"canary0123\"}",
        "x-api-key: canary0123",
        "AWS_SESSION_TOKEN=\"canaryCanaryCanary\"",
        "https://user:canary@example.com/path",
        "https://x/?X-Amz-Signature=canary0123456789"
      })
  void whatATextCallsAKeyGoes(String text) {
    var hidden = SHAPES.hide(text);
    assertThat(hidden).contains(Secret.MASK).doesNotContainIgnoringCase("canary");
    assertThat(SHAPES.hide(hidden)).isEqualTo(hidden);
  }

  @Test
  void accountsInNamesOfAwsGo() {
    assertThat(
            SHAPES.hide(
                "arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0"))
        .isEqualTo(
            "arn:aws:bedrock:eu-west-1:[account]:inference-profile/eu.amazon.nova-lite-v1:0");
    assertThat(SHAPES.hide("User: arn:aws-us-gov:iam::123456789012:user/x is not authorized"))
        .isEqualTo("User: arn:aws-us-gov:iam::[account]:user/x is not authorized");
  }

  /** The words of a text are what is recorded: a filter that eats them is of no use. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ask the task-force of the risk-averse.",
        "The bearer of bad news; a bearer certificate.",
        "Use an API key: see the page.",
        "ASIA PACIFIC and ASIAPACIFIC",
        "Call 123456789012 now, at https://example.com:8080/a@b",
        "hf_hub is a module, xai-like too; sk-learn as well",
        "arn:aws:s3:::bucket/123456789012",
        "¿Dónde está mi maleta?"
      })
  void wordsStay(String text) {
    assertThat(SHAPES.hide(text)).isEqualTo(text);
  }

  @Test
  void aKeyThatIsKnownGoesWhateverItLooksLike() {
    var redaction = Redaction.of(List.of(Secret.of("MY_KEY", "Correct/Horse+Battery")));
    assertThat(redaction.hide("a correct/horse+battery, Correct%2FHorse%2BBattery"))
        .isEqualTo("a [secret], [secret]");
  }

  /** Local servers take any key, and people write such words; the line has to be read again. */
  @ParameterizedTest
  @ValueSource(strings = {"acme", "text", "user", "complete", "model", "elige-call/1", "2026"})
  void aKeyThatIsAWordOfTheFormSpoilsNoLine(String key) throws MalformedLineException {
    var redaction = Redaction.of(List.of(Secret.of("MY_KEY", key)));
    var line = RecordingLine.of(TestingCalls.chat("my " + key, "your " + key), redaction);
    assertThat(line).contains("\"text\":\"my [secret]\"", "\"text\":\"your [secret]\"");
    assertThat(RecordingLine.read(TestingCalls.bytes(line)).provider()).isEqualTo("acme");
  }

  /** A provider that returns tokens cuts a key where no filter of words sees it. */
  @Test
  void tokensThatSpellAKeyAreNotKept() {
    var tokens =
        List.of("sk-", "cana", "ry01", "2345", "6789").stream()
            .map(text -> new Token(text, Estimate.unknown("?", "?"), 0, 0))
            .toList();
    var answer =
        TestingCalls.withTokens(TestingCalls.answer("…"), new ReturnedTokens(List.of(), tokens));
    var line =
        RecordingLine.of(
            new Recording(
                LocalDate.EPOCH,
                "amazon-bedrock",
                new Recording.Chat(ChatRequest.of("m", "?"), Reply.answered(answer))),
            SHAPES);
    assertThat(line).doesNotContain("cana", "ry01").contains("its tokens hold a secret");
  }

  /** No text makes it slow, however it was made up. */
  @Test
  void aTextOfAMegabyteTakesNoLongerThanASecond() {
    for (var piece : List.of("sk-", "Bearer a", "eyJaaaa.", "api_key=", "://a:", "arn:aws:")) {
      var text = piece.repeat(1_000_000 / piece.length());
      long began = System.nanoTime();
      SHAPES.hide(text);
      assertThat(System.nanoTime() - began).as(piece).isLessThan(5_000_000_000L);
    }
  }
}
