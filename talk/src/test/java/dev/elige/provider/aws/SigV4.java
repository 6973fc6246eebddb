package dev.elige.provider.aws;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature Version 4 from the side of the server, written from its description and not from the
 * SDK: what stands on the wire becomes the canonical request.
 */
final class SigV4 {
  private static final HexFormat HEX = HexFormat.of();
  private static final String UNRESERVED = "-._~";

  private SigV4() {}

  /**
   * The signature of a request.
   *
   * @param target path and query as they stand on the wire
   * @param headers those that are signed
   * @param scope date, region, service and the last word, with slashes between
   */
  static String signature(
      String method,
      String target,
      Map<String, List<String>> headers,
      byte[] body,
      String key,
      String time,
      String scope) {
    var canonical = canonical(method, target, headers, body);
    var toSign =
        "AWS4-HMAC-SHA256\n"
            + time
            + "\n"
            + scope
            + "\n"
            + hash(canonical.getBytes(StandardCharsets.UTF_8));
    var signing = ("AWS4" + key).getBytes(StandardCharsets.UTF_8);
    for (var part : scope.split("/", -1)) {
      signing = hmac(signing, part);
    }
    return HEX.formatHex(hmac(signing, toSign));
  }

  private static String canonical(
      String method, String target, Map<String, List<String>> headers, byte[] body) {
    int mark = target.indexOf('?');
    var path = mark < 0 ? target : target.substring(0, mark);
    var query = mark < 0 ? "" : target.substring(mark + 1);
    var sorted = new TreeMap<String, String>();
    headers.forEach((name, values) ->
        sorted.put(
            name.toLowerCase(Locale.ROOT),
            values.stream()
                .map(value -> value.strip().replaceAll(" +", " "))
                .collect(Collectors.joining(","))));
    var lines =
        sorted.entrySet().stream()
            .map(header -> header.getKey() + ":" + header.getValue() + "\n")
            .collect(Collectors.joining());
    return String.join(
        "\n",
        method,
        encoded(normal(path), "/"),
        canonicalQuery(query),
        lines,
        String.join(";", sorted.keySet()),
        hash(body));
  }

  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (var part : path.split("/+", -1)) {
      if (part.equals("..")) {
        parts.pollLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    var joined = "/" + String.join("/", parts);
    return path.endsWith("/") && joined.length() > 1 ? joined + "/" : joined;
  }

  private static String canonicalQuery(String query) {
    if (query.isEmpty()) {
      return "";
    }
    return Arrays.stream(query.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .map(pair -> again(pair[0]) + "=" + (pair.length > 1 ? again(pair[1]) : ""))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  /** A part of a query may be encoded already, unlike a path, which is encoded once more. */
  private static String again(String part) {
    return encoded(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8), "");
  }

  private static String encoded(String text, String kept) {
    var out = new StringBuilder();
    for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xFF);
      boolean isPlain =
          letter < 0x80
              && (Character.isLetterOrDigit(letter)
                  || UNRESERVED.indexOf(letter) >= 0
                  || kept.indexOf(letter) >= 0);
      out.append(isPlain ? String.valueOf(letter) : "%%%02X".formatted((int) letter));
    }
    return out.toString();
  }

  static String hash(byte[] bytes) {
    try {
      return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
