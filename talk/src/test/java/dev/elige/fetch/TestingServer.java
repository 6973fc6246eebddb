package dev.elige.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/** A server on this machine that says, byte for byte, what a test wants it to say. */
final class TestingServer implements AutoCloseable {
  private final ServerSocket socket;
  private final Script script;
  private final List<String> requests = new CopyOnWriteArrayList<>();

  /** What is said on one connection, after the request was read. */
  interface Script {
    void answer(String request, OutputStream out, Socket connection)
        throws IOException, InterruptedException;
  }

  TestingServer(Script script) throws IOException {
    this.script = script;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  /** Answers every request with the same head and body. */
  static TestingServer saying(String head, byte[] body) throws IOException {
    return new TestingServer((_, out, _) -> {
      out.write(head(head + "\r\nContent-Length: " + body.length));
      out.write(body);
    });
  }

  static byte[] head(String lines) {
    return ("HTTP/1.1 " + lines + "\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] gzip(byte[] plain) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  URI address() {
    return URI.create("http://localhost:" + socket.getLocalPort() + "/catalog.json");
  }

  /** The heads of the requests so far. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var connection = socket.accept();
        Thread.ofVirtual().start(() -> answer(connection));
      } catch (IOException _) {
        return; // closed
      }
    }
  }

  private void answer(Socket connection) {
    try (connection) {
      var request = readHead(connection.getInputStream());
      requests.add(request);
      script.answer(request, connection.getOutputStream(), connection);
      connection.getOutputStream().flush();
    } catch (IOException _) {
      // the other side has hung up, as several tests want
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static String readHead(InputStream in) throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
