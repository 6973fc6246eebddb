package dev.elige.provider.aws;

import dev.elige.base.Text;
import dev.elige.provider.http.CallException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import software.amazon.awssdk.eventstream.HeaderValue;
import software.amazon.awssdk.eventstream.Message;
import software.amazon.awssdk.eventstream.MessageDecoder;

/**
 * Reads the frames of {@code application/vnd.amazon.eventstream}: lengths, headers and payload with
 * a checksum each, in chunks of any size. A frame whose checksum is wrong ends the reading.
 *
 * @see <a href="https://smithy.io/2.0/aws/amazon-eventstream.html">Smithy, Amazon event stream</a>
 */
final class EventFrames {
  /** What a frame has beside its headers and its payload: two lengths and two checksums. */
  private static final int OVERHEAD = 16;

  private final InputStream in;
  private final Queue<Message> ready = new ArrayDeque<>();
  private final MessageDecoder decoder = new MessageDecoder(ready::add);
  private final byte[] chunk = new byte[8192];
  private long open;

  EventFrames(InputStream in) {
    this.in = in;
  }

  /**
   * One frame.
   *
   * @param name of the event
   * @param payload its JSON
   */
  record Frame(String name, String payload) {}

  /**
   * The next event; empty at the end.
   *
   * @throws CallException where the frame is an error that the service sends, or is broken, or
   *     where the end comes inside of one
   */
  Optional<Frame> next() throws IOException, CallException {
    while (ready.isEmpty()) {
      int length = in.read(chunk);
      if (length < 0) {
        if (open > 0) {
          throw CallException.cut(
              Text.of(
                  "the stream ended inside of a frame", "el flujo terminó dentro de una trama"));
        }
        return Optional.empty();
      }
      decode(length);
    }
    return Optional.of(frame(ready.remove()));
  }

  private void decode(int length) throws CallException {
    int before = ready.size();
    try {
      decoder.feed(chunk, 0, length);
    } catch (IllegalArgumentException | IllegalStateException | BufferUnderflowException e) {
      throw CallException.protocol(
          Text.of("a frame of the stream is broken", "una trama del flujo está dañada"),
          String.valueOf(e.getMessage()));
    }
    open += length;
    open -= ready.stream().skip(before).mapToLong(EventFrames::size).sum();
  }

  private static long size(Message message) {
    var headers = Message.encodeHeaders(message.getHeaders().entrySet());
    return OVERHEAD + headers.length + (long) message.getPayload().length;
  }

  private static Frame frame(Message message) throws CallException {
    var headers = message.getHeaders();
    var payload = new String(message.getPayload(), StandardCharsets.UTF_8);
    return switch (text(headers, ":message-type")) {
      case "event" -> new Frame(text(headers, ":event-type"), payload);
      case "exception" -> throw AwsErrors.inStream(text(headers, ":exception-type"), payload);
      case "error" ->
          throw AwsErrors.inStream(text(headers, ":error-code"), text(headers, ":error-message"));
      default ->
          throw CallException.protocol(
              Text.of(
                  "a frame of the stream does not say what it is",
                  "una trama del flujo no dice qué es"),
              "");
    };
  }

  private static String text(Map<String, HeaderValue> headers, String name) {
    var value = headers.get(name);
    try {
      return value == null ? "" : value.getString();
    } catch (IllegalStateException _) {
      return ""; // a number, say, which no frame of this kind has here
    }
  }
}
