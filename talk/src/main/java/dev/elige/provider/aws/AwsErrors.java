package dev.elige.provider.aws;

import dev.elige.provider.FailureKind;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.AnswerReader.Refusal;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import dev.elige.provider.http.StatusKinds;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What AWS means by its errors. Their name stands in a header or in the body, in a stream in the
 * frame; their words decide where one name stands for several things.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/APIReference/CommonErrors.html">Amazon
 *     Bedrock, common errors</a>
 */
final class AwsErrors {
  /** How models say, through a ValidationException, that a prompt does not fit. */
  private static final List<String> TOO_LONG =
      List.of(
          "input is too long",
          "prompt is too long",
          "too many input tokens",
          "too many tokens",
          "input length and",
          "maximum context length",
          "context length",
          "context window",
          "context limit",
          "exceeds the maximum number of tokens",
          "inputs` tokens",
          "expected maxlength");

  private AwsErrors() {}

  /** The meaning of a status that is no success. */
  static Refusal refusal(Head head, String body) {
    var json = Json.tried(body).orElse(MissingNode.getInstance());
    var name = head.headers().firstValue("x-amzn-errortype").or(() -> nameIn(json)).orElse("");
    var words = words(json).orElse(Json.start(body));
    var kind = kind(plain(name), words, json).orElseGet(() -> byStatus(head.status(), words));
    return new Refusal(kind, words);
  }

  /** An error that came in a stream, by the name in its frame. */
  static CallException inStream(String name, String payload) {
    var json = Json.tried(payload).orElse(MissingNode.getInstance());
    var words = words(json).orElse(Json.start(payload));
    var kind = kind(plain(name), words, json).orElse(FailureKind.UNAVAILABLE);
    return CallException.of(kind, kind.title(), words);
  }

  private static Optional<String> nameIn(JsonNode json) {
    return Json.text(json.path("__type")).or(() -> Json.text(json.path("code")));
  }

  private static Optional<String> words(JsonNode json) {
    return Json.text(json.path("message"))
        .or(() -> Json.text(json.path("Message")))
        .or(() -> Json.text(json.path("originalMessage")))
        .or(() -> Json.text(json.path("OriginalMessage")));
  }

  /** Without the address behind it, the name space before it; in streams it begins small. */
  private static String plain(String name) {
    var bare = name.substring(name.indexOf('#') + 1).split(":", -1)[0].strip();
    return bare.isEmpty() ? "" : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  private static Optional<FailureKind> kind(String name, String words, JsonNode body) {
    return Optional.ofNullable(
        switch (name) {
          case "ThrottlingException", "Throttling", "TooManyRequestsException" ->
              isForTheDay(words) ? FailureKind.QUOTA : FailureKind.RATE;
          case "ServiceQuotaExceededException", "LimitExceededException" -> FailureKind.QUOTA;
          case "AccessDeniedException",
              "UnrecognizedClientException",
              "InvalidSignatureException",
              "IncompleteSignatureException",
              "IncompleteSignature",
              "MissingAuthenticationTokenException",
              "MissingAuthenticationToken",
              "ExpiredTokenException",
              "ExpiredToken",
              "RequestExpired",
              "InvalidClientTokenId",
              "OptInRequired" ->
              FailureKind.AUTH;
          case "ModelTimeoutException" -> FailureKind.TIMEOUT;
          case "ModelNotReadyException",
              "ModelStreamErrorException",
              "InternalServerException",
              "InternalFailure",
              "InternalDependencyException",
              "ServiceUnavailableException",
              "ServiceUnavailable" ->
              FailureKind.UNAVAILABLE;
          case "ModelErrorException", "ModelError" -> ofModel(body, words);
          case "TextSizeLimitExceededException" -> FailureKind.CONTEXT_TOO_LONG;
          case "ValidationException", "ValidationError", "InvalidRequestException" -> asked(words);
          default -> null;
        });
  }

  /** "Too many tokens per day": no wait that anybody sits through helps. */
  private static boolean isForTheDay(String words) {
    return words.toLowerCase(Locale.ROOT).contains("per day");
  }

  /** What the model's own server said, through the service. */
  private static FailureKind ofModel(JsonNode body, String words) {
    int status = body.path("originalStatusCode").asInt(body.path("OriginalStatusCode").asInt(500));
    return status >= 400 && status < 500 ? byStatus(status, words) : FailureKind.UNAVAILABLE;
  }

  private static FailureKind byStatus(int status, String words) {
    var kind = StatusKinds.of(status);
    return kind == FailureKind.BAD_REQUEST ? asked(words) : kind;
  }

  private static FailureKind asked(String words) {
    var small = words.toLowerCase(Locale.ROOT);
    if (TOO_LONG.stream().anyMatch(small::contains)) {
      return FailureKind.CONTEXT_TOO_LONG;
    }
    return small.contains("content filter") ? FailureKind.CONTENT_FILTER : FailureKind.BAD_REQUEST;
  }
}
