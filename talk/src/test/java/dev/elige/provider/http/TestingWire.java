package dev.elige.provider.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/**
 * A server on this machine that does, connection by connection and byte for byte, what a test wants
 * it to do.
 */
public final class TestingWire implements AutoCloseable {
  private final ServerSocket socket;
  private final List<Turn> turns;
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /** What is done on one connection, after the request was read. */
  public interface Turn {
    void answer(Request request, OutputStream out, Socket connection)
        throws IOException, InterruptedException;
  }

  /**
   * A request.
   *
   * @param line method and path
   * @param headers their names in small letters
   * @param body as text
   */
  public record Request(String line, Map<String, String> headers, String body) {}

  /** The nth request gets the nth turn, all further ones the last. */
  public TestingWire(Turn... turns) throws IOException {
    this.turns = List.of(turns);
    this.socket = new ServerSocket(0, 2000, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** Says a head and a body of known length. */
  public static Turn saying(String status, String type, String body) {
    return saying(status + "\r\nContent-Type: " + type, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Turn saying(String head, byte[] body) {
    return (_, out, _) -> {
      out.write(head(head + "\r\nContent-Length: " + body.length));
      out.write(body);
    };
  }

  /** Says a body in chunks of the transfer coding of so many bytes, each one sent by itself. */
  public static Turn chunked(String type, String body, int size) {
    return (_, out, _) -> {
      out.write(chunkedHead(type));
      chunks(out, body.getBytes(StandardCharsets.UTF_8), size);
      out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    };
  }

  public static byte[] chunkedHead(String type) {
    return head("200 OK\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked");
  }

  public static void chunks(OutputStream out, byte[] bytes, int size) throws IOException {
    for (int from = 0; from < bytes.length; from += size) {
      int length = Math.min(size, bytes.length - from);
      var chunk = new ByteArrayOutputStream();
      chunk.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      chunk.write(bytes, from, length);
      chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
      out.write(chunk.toByteArray());
      out.flush();
    }
  }

  public static byte[] head(String lines) {
    return ("HTTP/1.1 " + lines + "\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Resets the connection as it is. */
  public static Turn reset() {
    return (_, _, connection) -> connection.setSoLinger(true, 0);
  }

  public static byte[] gzip(String plain) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  public String address() {
    return "http://localhost:" + socket.getLocalPort();
  }

  /** The requests so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        connection.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> answer(connection));
      } catch (IOException _) {
        return; // closed
      }
    }
  }

  private void answer(Socket connection) {
    try (connection) {
      var request = read(connection.getInputStream());
      if (request.isEmpty()) {
        return;
      }
      int number;
      synchronized (requests) {
        number = requests.size();
        requests.add(request.get());
      }
      var turn = turns.get(Math.min(number, turns.size() - 1));
      turn.answer(request.get(), connection.getOutputStream(), connection);
      connection.getOutputStream().flush();
    } catch (IOException _) {
      // the other side has hung up, as several tests want
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next request on a connection; empty where it ends. */
  public static Optional<Request> read(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return Optional.empty();
      }
      head.append((char) next);
    }
    var lines = head.toString().split("\r\n", -1);
    var headers = new TreeMap<String, String>();
    for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
      int colon = lines[i].indexOf(':');
      headers.put(
          lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
          lines[i].substring(colon + 1).strip());
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    var body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return Optional.of(new Request(lines[0].replace(" HTTP/1.1", ""), headers, body));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
