import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.replay.RecordedCalls;
import dev.elige.provider.replay.Redaction;
import dev.elige.provider.replay.ReplayProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How long a file of recorded calls takes to open, how much memory its index takes, and how long
 * one call takes to be answered from it. Every fifth call is one that stood before.
 *
 * <pre>java -Xmx128m -cp ".elige/$(cat .elige/current)/lib/*" bench/Replay.java [LINES]</pre>
 */
final class Replay {
  private static final int LINES = 100_000;
  private static final int ASKED = 10_000;

  private Replay() {}

  public static void main(String[] arguments) throws IOException {
    int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : LINES;
    Path file = Files.createTempFile("replay", ".jsonl");
    try {
      write(file, lines);
      long before = used();
      long began = System.nanoTime();
      RecordedCalls calls = RecordedCalls.read(file, Redaction.ofShapes());
      double seconds = (System.nanoTime() - began) / 1e9;
      long index = used() - before;
      System.out.printf(
          Locale.ROOT,
          "%,d lines, %.0f MB: opened in %.2f s, index %.1f MB, most heap allowed %d MB%n",
          lines,
          Files.size(file) / 1e6,
          seconds,
          index / 1e6,
          Runtime.getRuntime().maxMemory() >> 20);
      ask(calls, lines);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, int lines) throws IOException {
    String text = "Ronda has a bridge that is worth a day, and the train from Málaga is slow. ";
    try (var out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < lines; i++) {
        out.write(
            """
            {"format":"elige-call/1","day":"2026-11-23","provider":"openai","request":{"model":"m-1",\
            "system":"You are a travel assistant.","messages":[{"role":"user","text":"%s"}],\
            "maxOutputTokens":600},"answer":{"text":"%s","finish":"complete","usage":{"input":2006,\
            "cached":1500,"output":300,"reasoning":192},"answeredBy":"m-1","requestId":"c-%d",\
            "totalSeconds":0.015377611}}
            """
                .formatted(question(i % 5 == 4 ? i - 4 : i), text.repeat(6), i));
      }
    }
  }

  private static String question(int number) {
    return "Where should I go in May, with question " + number + " in mind?";
  }

  private static void ask(RecordedCalls calls, int lines) {
    var replay = new ReplayProvider(calls, "openai", Capabilities.of(Capability.values()));
    int found = 0;
    long began = System.nanoTime();
    for (int i = 0; i < ASKED; i++) {
      var request =
          ChatRequest.of("m-1", question(i * 5 % lines))
              .withSystem("You are a travel assistant.")
              .withMaxOutputTokens(600);
      if (replay.ask(request, TextListener.NONE) instanceof Reply.Answered<?>) {
        found++;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d of %,d calls answered, %.0f microseconds each%n",
        found,
        ASKED,
        (System.nanoTime() - began) / 1e3 / ASKED);
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
