package dev.elige.provider.replay;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * By which a request is found again: the SHA-256 of who is asked and of what is asked, as it is
 * kept. Whether it is streamed does not matter; everything else does.
 *
 * @param first its first eight bytes, and so on
 */
record Fingerprint(long first, long second, long third, long fourth) {
  static Fingerprint of(String provider, ChatRequest request, Redaction redaction) {
    var object = RequestJson.of(request);
    object.remove(RequestJson.STREAMED);
    return of(provider, object, redaction);
  }

  static Fingerprint of(String provider, EmbedRequest request, Redaction redaction) {
    return of(provider, RequestJson.of(request), redaction);
  }

  static Fingerprint of(Recording recording, Redaction redaction) {
    return switch (recording.call()) {
      case Recording.Chat(var request, var _) -> of(recording.provider(), request, redaction);
      case Recording.Embed(var request, var _) -> of(recording.provider(), request, redaction);
    };
  }

  private static Fingerprint of(String provider, ObjectNode request, Redaction redaction) {
    var whole = JsonMapper.shared().createObjectNode().put("provider", provider);
    whole.set("request", redaction.hide(request));
    try {
      var sum = MessageDigest.getInstance("SHA-256");
      var hash = ByteBuffer.wrap(sum.digest(whole.toString().getBytes(StandardCharsets.UTF_8)));
      return new Fingerprint(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
