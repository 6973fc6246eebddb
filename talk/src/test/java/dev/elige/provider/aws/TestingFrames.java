package dev.elige.provider.aws;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes frames of an event stream, byte by byte as Smithy describes them. */
public final class TestingFrames {
  private static final byte TEXT = 7;

  private TestingFrames() {}

  public static byte[] event(String name, String json) {
    var headers = new LinkedHashMap<String, String>();
    headers.put(":event-type", name);
    headers.put(":content-type", "application/json");
    headers.put(":message-type", "event");
    return frame(headers, json);
  }

  public static byte[] exception(String name, String json) {
    var headers = new LinkedHashMap<String, String>();
    headers.put(":exception-type", name);
    headers.put(":content-type", "application/json");
    headers.put(":message-type", "exception");
    return frame(headers, json);
  }

  static byte[] frame(Map<String, String> headers, String payload) {
    var head = new ByteArrayOutputStream();
    headers.forEach((name, value) -> {
      var key = name.getBytes(StandardCharsets.UTF_8);
      var text = value.getBytes(StandardCharsets.UTF_8);
      head.write(key.length);
      head.writeBytes(key);
      head.write(TEXT);
      head.write(text.length >> 8);
      head.write(text.length);
      head.writeBytes(text);
    });
    var body = payload.getBytes(StandardCharsets.UTF_8);
    int length = 16 + head.size() + body.length;
    var frame = ByteBuffer.allocate(length);
    frame.putInt(length).putInt(head.size());
    frame.putInt(checksum(frame.array(), 8));
    frame.put(head.toByteArray()).put(body);
    frame.putInt(checksum(frame.array(), length - 4));
    return frame.array();
  }

  private static int checksum(byte[] bytes, int length) {
    var sum = new CRC32();
    sum.update(bytes, 0, length);
    return (int) sum.getValue();
  }

  public static byte[] joined(byte[]... frames) {
    var all = new ByteArrayOutputStream();
    for (var frame : frames) {
      all.writeBytes(frame);
    }
    return all.toByteArray();
  }
}
