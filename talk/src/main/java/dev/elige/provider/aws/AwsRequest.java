package dev.elige.provider.aws;

import dev.elige.provider.dialect.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent to a service.
 *
 * @param method of HTTP
 * @param path behind the service's address, its parts encoded, with the query
 * @param headers beside those of the signature
 * @param body what is posted, where anything is
 */
record AwsRequest(
    String method, String path, Map<String, String> headers, Optional<ObjectNode> body) {
  private static final String JSON = "application/json";

  AwsRequest {
    headers = Map.copyOf(headers);
  }

  /** A request that posts JSON and takes JSON. */
  static AwsRequest post(String path, ObjectNode body) {
    return new AwsRequest(
        "POST", path, Map.of("Content-Type", JSON, "Accept", JSON), Optional.of(body));
  }

  /** A request that only reads. */
  static AwsRequest get(String path) {
    return new AwsRequest("GET", path, Map.of("Accept", JSON), Optional.empty());
  }

  AwsRequest with(String header, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new AwsRequest(method, path, all, body);
  }

  /** The body as it is sent and signed. */
  byte[] bytes() {
    return body.map(Json::bytes).orElseGet(() -> new byte[0]);
  }

  /**
   * One part of a path or a value of a query: an id may hold colons, an ARN slashes too (RFC 3986).
   */
  static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
