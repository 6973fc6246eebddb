package dev.elige.provider.http;

import dev.elige.provider.Masks;
import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The head of an answer.
 *
 * @param status the HTTP status
 * @param headers its headers
 */
public record Head(int status, HttpHeaders headers) {
  /** Under which names providers tell the id of a call. */
  private static final List<String> REQUEST_IDS =
      List.of(
          "x-request-id",
          "request-id",
          "apim-request-id",
          "x-amzn-requestid",
          "x-goog-request-id",
          "x-correlation-id");

  /** A head in which no key stands. */
  static Head of(int status, HttpHeaders headers, Masks masks) {
    return new Head(status, masks.areIdle() ? headers : masked(headers, masks));
  }

  private static HttpHeaders masked(HttpHeaders headers, Masks masks) {
    var values = new LinkedHashMap<String, List<String>>();
    headers
        .map()
        .forEach((name, all) -> values.put(name, all.stream().map(masks::inAnswer).toList()));
    return HttpHeaders.of(values, (_, _) -> true);
  }

  /** The id by which the provider knows the call. */
  public Optional<String> requestId() {
    return REQUEST_IDS.stream().flatMap(name -> headers.firstValue(name).stream()).findFirst();
  }

  /** Whether the type of the content is one of these; one that is not told may be any. */
  public boolean isOneOf(String... types) {
    var told = contentType();
    return told.isEmpty() || Stream.of(types).anyMatch(told.get()::equals);
  }

  /** The type of the content without its parameters, in small letters. */
  public Optional<String> contentType() {
    return headers
        .firstValue("Content-Type")
        .map(type -> type.split(";", -1)[0].strip().toLowerCase(Locale.ROOT));
  }

  boolean isZipped() {
    return headers.firstValue("Content-Encoding").filter("gzip"::equalsIgnoreCase).isPresent();
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }
}
