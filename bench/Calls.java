import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.DialectProvider;
import dev.elige.provider.dialect.ProviderRows;
import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.Pauses;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a streamed call costs beside the bare HTTP client of the JDK that takes the same bytes and
 * does not read them, and whether a thousand at once are lost or fill memory. The server stands in
 * the same process.
 *
 * <pre>java -Xmx256m -cp ".elige/$(cat .elige/current)/lib/*" bench/Calls.java</pre>
 */
final class Calls {
  private static final int PIECES = 100;
  private static final int CALLS = 2000;
  private static final int AT_ONCE = 1000;
  private static final int WAVES = 8;

  private Calls() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try (ServerSocket socket = new ServerSocket(0, 2000, InetAddress.getLoopbackAddress());
        HttpCaller caller = new HttpCaller(CallLimits.usual(), Pauses.real())) {
      Thread.ofVirtual().start(() -> serve(socket));
      String address = "http://localhost:" + socket.getLocalPort();
      DialectProvider provider =
          DialectProvider.of(
              ProviderRows.builtIn().get("openai"),
              Map.of(
                  "OPENAI_BASE_URL",
                  address,
                  "OPENAI_API_KEY",
                  "sk-proj-0123456789abcdefghijklmnopqrstuvwxyz012345"),
              caller,
              Gate.of(AT_ONCE));
      double[] bare = new double[CALLS];
      double[] ours = new double[CALLS];
      try (HttpClient client = HttpClient.newHttpClient()) {
        for (int i = 0; i < 2 * CALLS; i++) {
          bare[i % CALLS] = bare(client, address);
          ours[i % CALLS] = asked(provider);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "a stream of %d pieces: bare client %.0f us, provider %.0f us, ratio %.2f (medians of %d)%n",
          PIECES,
          median(bare),
          median(ours),
          median(ours) / median(bare),
          CALLS);
      for (int wave = 1; wave <= WAVES; wave++) {
        wave(provider, wave);
      }
    }
  }

  private static double bare(HttpClient client, String address)
      throws IOException, InterruptedException {
    long began = System.nanoTime();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/chat/completions"))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(HttpRequest.BodyPublishers.ofString("{\"model\": \"m-1\"}"))
            .build();
    client.send(request, BodyHandlers.ofByteArray());
    return (System.nanoTime() - began) / 1e3;
  }

  private static double asked(DialectProvider provider) {
    long began = System.nanoTime();
    if (!isWhole(provider)) {
      throw new IllegalStateException("an answer was lost");
    }
    return (System.nanoTime() - began) / 1e3;
  }

  private static boolean isWhole(DialectProvider provider) {
    return provider
        .ask(ChatRequest.of("m-1", "?").streamed(), TextListener.NONE)
        .fold(answer -> answer.text().length() == 5 * PIECES, failure -> false);
  }

  private static void wave(DialectProvider provider, int wave) {
    AtomicInteger whole = new AtomicInteger();
    long began = System.nanoTime();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < AT_ONCE; i++) {
        threads.execute(() -> {
          if (isWhole(provider)) {
            whole.incrementAndGet();
          }
        });
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT,
        "wave %d: %d of %d whole in %.2f s, heap afterwards %.1f MB%n",
        wave,
        whole.get(),
        AT_ONCE,
        seconds,
        used / 1e6);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void serve(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        Thread.ofVirtual().start(() -> answer(connection));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void answer(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      OutputStream out = connection.getOutputStream();
      while (taken(in)) {
        out.write(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < PIECES; i++) {
          chunk(out, "{\"model\": \"m-1\", \"choices\": [{\"delta\": {\"content\": \"Hola \"}}]}");
        }
        chunk(out, "{\"choices\": [{\"delta\": {}, \"finish_reason\": \"stop\"}]}");
        chunk(out, "[DONE]");
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    } catch (IOException e) {
      // the other side is done
    }
  }

  private static void chunk(OutputStream out, String data) throws IOException {
    byte[] event = ("data: " + data + "\n\n").getBytes(StandardCharsets.US_ASCII);
    String size = Integer.toHexString(event.length) + "\r\n";
    out.write(
        (size + new String(event, StandardCharsets.US_ASCII) + "\r\n")
            .getBytes(StandardCharsets.US_ASCII));
  }

  /** Takes one request in; whether there was one. */
  private static boolean taken(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int next = in.read();
      if (next < 0) {
        return false;
      }
      head.append((char) next);
    }
    String small = head.toString().toLowerCase(Locale.ROOT);
    int at = small.indexOf("content-length: ") + "content-length: ".length();
    in.readNBytes(Integer.parseInt(small.substring(at, small.indexOf('\r', at))));
    return true;
  }
}
