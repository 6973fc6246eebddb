package dev.elige.provider.dialect;

import dev.elige.base.Text;
import dev.elige.provider.FailureKind;
import dev.elige.provider.http.AnswerReader.Refusal;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.StatusKinds;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What providers say when they refuse. The forms differ little: an object or a text under {@code
 * error}, or a {@code message} or {@code detail} on top. Codes outrank the status, since one status
 * stands for several things: 429 for too many requests and for an account without money, 400 for
 * all that is wrong.
 */
public final class ErrorBody {
  /** Parts of codes and types, in small letters, the closest first. */
  private static final List<Map.Entry<String, FailureKind>> CODES =
      List.of(
          Map.entry("insufficient_quota", FailureKind.QUOTA),
          Map.entry("billing", FailureKind.QUOTA),
          Map.entry("rate_limit", FailureKind.RATE),
          Map.entry("resource_exhausted", FailureKind.RATE),
          Map.entry("context_length", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("exceed_context_size", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("request_too_large", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("content_filter", FailureKind.CONTENT_FILTER),
          Map.entry("content_policy", FailureKind.CONTENT_FILTER),
          Map.entry("api_key", FailureKind.AUTH),
          Map.entry("authentica", FailureKind.AUTH),
          Map.entry("permission", FailureKind.AUTH),
          Map.entry("timeout", FailureKind.TIMEOUT),
          Map.entry("deadline_exceeded", FailureKind.TIMEOUT),
          Map.entry("overloaded", FailureKind.UNAVAILABLE),
          Map.entry("unavailable", FailureKind.UNAVAILABLE),
          Map.entry("server_error", FailureKind.UNAVAILABLE),
          Map.entry("api_error", FailureKind.UNAVAILABLE),
          Map.entry("internal", FailureKind.UNAVAILABLE),
          Map.entry("invalid", FailureKind.BAD_REQUEST),
          Map.entry("not_found", FailureKind.BAD_REQUEST));

  /** What providers write where they have no code of their own for it. */
  private static final List<Map.Entry<String, FailureKind>> PHRASES =
      List.of(
          Map.entry("prompt is too long", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("context length", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("context window", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("context size", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("input token count", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("too many tokens", FailureKind.CONTEXT_TOO_LONG),
          Map.entry("credit balance", FailureKind.QUOTA),
          Map.entry("api key not valid", FailureKind.AUTH),
          Map.entry("content filter", FailureKind.CONTENT_FILTER),
          Map.entry("content management policy", FailureKind.CONTENT_FILTER));

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,9})?)s");

  private ErrorBody() {}

  /** A refusal by status. */
  public static Refusal refusal(int status, String body) {
    var json =
        Json.tried(body)
            .map(node -> node.isArray() ? node.path(0) : node)
            .filter(JsonNode::isObject);
    var words = json.flatMap(ErrorBody::words).orElseGet(() -> Json.start(body));
    return new Refusal(kind(status, json, words), words, json.flatMap(ErrorBody::retryAfter));
  }

  /** Google says in the body how long it wants to be left alone, such as {@code 34.07s}. */
  private static Optional<Duration> retryAfter(JsonNode body) {
    for (var detail : body.path("error").path("details")) {
      var matcher = SECONDS.matcher(detail.path("retryDelay").asString(""));
      if (matcher.matches()) {
        double millis = Double.parseDouble(matcher.group(1)) * 1000;
        return Optional.of(Duration.ofMillis((long) Math.ceil(millis)));
      }
    }
    return Optional.empty();
  }

  /** Throws where an answer that began as a success holds an error. */
  static void check(JsonNode piece) throws CallException {
    if (!hasError(piece)) {
      return;
    }
    var words = words(piece).orElseGet(() -> Json.start(piece.toString()));
    var told = piece.path("error").path("code");
    var kind =
        told.isIntegralNumber()
            ? StatusKinds.of(told.asInt())
            : byCode(piece).or(() -> byPhrase(words)).orElse(FailureKind.UNAVAILABLE);
    throw CallException.of(
        kind,
        Text.of("the provider broke off with an error", "el proveedor se interrumpió con un error"),
        words);
  }

  private static boolean hasError(JsonNode piece) {
    var error = piece.path("error");
    return error.isObject()
        || Json.text(error).isPresent()
        || piece.path("object").asString("").equals("error");
  }

  private static FailureKind kind(int status, Optional<JsonNode> json, String words) {
    var byStatus = StatusKinds.of(status);
    return switch (byStatus) {
      case RATE ->
          json.flatMap(ErrorBody::byCode)
              .filter(kind -> kind == FailureKind.QUOTA)
              .orElse(byStatus);
      case BAD_REQUEST ->
          json.flatMap(ErrorBody::byCode)
              .filter(kind -> kind != FailureKind.BAD_REQUEST)
              .or(() -> byPhrase(words))
              .filter(kind -> kind != FailureKind.RATE)
              .orElse(byStatus);
      case AUTH,
          QUOTA,
          CONTEXT_TOO_LONG,
          CONTENT_FILTER,
          UNAVAILABLE,
          TIMEOUT,
          PROTOCOL,
          CUT,
          CANCELLED ->
          byStatus;
    };
  }

  private static Optional<FailureKind> byCode(JsonNode body) {
    var error = body.path("error").isObject() ? body.path("error") : body;
    var codes =
        Stream.of("code", "type", "status")
            .flatMap(name -> Json.text(error.path(name)).stream())
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return first(CODES, codes);
  }

  private static Optional<FailureKind> byPhrase(String words) {
    return first(PHRASES, words.toLowerCase(Locale.ROOT));
  }

  private static Optional<FailureKind> first(
      List<Map.Entry<String, FailureKind>> table, String text) {
    return table.stream()
        .filter(row -> text.contains(row.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> words(JsonNode body) {
    return Stream.of(
            body.path("error").path("message"),
            body.path("error"),
            body.path("message"),
            body.path("detail"))
        .flatMap(node -> Json.text(node).stream())
        .findFirst();
  }
}
