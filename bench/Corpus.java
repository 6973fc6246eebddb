import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.CorpusProfiler;
import dev.elige.corpus.Yardstick;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import dev.elige.tokens.content.ParallelTexts;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How fast a corpus is counted, and in how much memory: {@code java -cp ".elige/$(cat
 * .elige/current)/lib/*" bench/Corpus.java [megabytes] [lines|line]}. Makes a file of 2 GB in the
 * temporary folder from the built-in texts in ten languages with seeded changes, as lines or as one
 * line, counts it in a JVM of its own with -Xmx256m, and removes it. Prints MB/s, the peak of
 * memory (read from /proc, so on Linux only) and the ratio to reading the same file alone.
 */
final class Corpus {
  private Corpus() {}

  public static void main(String[] args) throws Exception {
    if (args.length == 2 && args[0].equals("count")) {
      count(Path.of(args[1]));
      return;
    }
    int megabytes = args.length == 0 ? 2048 : Integer.parseInt(args[0]);
    boolean oneLine = args.length > 1 && args[1].equals("line");
    Path file = Files.createTempFile("corpus", ".txt");
    try {
      write(file, megabytes, oneLine);
      double size = Files.size(file) / 1e6;
      double reading = reading(file);
      System.out.printf(
          Locale.ROOT, "%-16s %9.1f MB, %s%n", "file", size, oneLine ? "one line" : "lines");
      System.out.printf(Locale.ROOT, "%-16s %9.1f MB/s%n", "reading alone", size / reading);
      double seconds = child(file);
      System.out.printf(Locale.ROOT, "%-16s %9.1f MB/s%n", "counting o200k", size / seconds);
      System.out.printf(Locale.ROOT, "%-16s %9.2f times reading%n", "ratio", seconds / reading);
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, int megabytes, boolean oneLine) throws IOException {
    Random random = new Random(20261125);
    List<String> sentences = new ArrayList<>();
    ParallelTexts.all()
        .forEach(version -> sentences.addAll(List.of(version.text().split("(?<=[.?!。？।])"))));
    try (Writer out = Files.newBufferedWriter(file)) {
      long written = 0;
      while (written < megabytes * 1_000_000L) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        String text = sentence.replace("2041", Integer.toString(random.nextInt(100_000))) + " ";
        text = oneLine ? text.replace('\n', ' ') : text;
        out.write(text);
        written += dev.elige.tokens.Utf8.bytes(text);
      }
    }
  }

  private static double reading(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long start = System.nanoTime();
    long sum = 0;
    try (var in = Files.newInputStream(file)) {
      for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
        sum += buffer[0] + size;
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    return sum == 0 ? 0 : seconds;
  }

  private static double child(Path file) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "bench/Corpus.java",
                "count",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    double peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, residentMegabytes(status));
      Thread.sleep(20);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("counting ended with " + process.exitValue());
    }
    System.out.printf(
        Locale.ROOT, "%-16s %9.1f MB resident, heap limited to 256%n", "peak memory", peak);
    return seconds;
  }

  private static double residentMegabytes(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    } catch (IOException gone) {
      return 0;
    }
    return 0;
  }

  private static void count(Path file) {
    Source source =
        new Source("bench", "bench", "https://example.org", "MIT", LicenceClass.A, Authority.USER);
    Citation citation = new Citation(source, "", LocalDate.of(2026, 11, 25));
    Yardstick o200k = Yardstick.of(new BuiltInTokenizers().find("o200k").orElseThrow(), citation);
    var profile =
        new CorpusProfiler(List.of(o200k)).profile(CorpusFinder.find(List.of(file.toString())));
    System.out.printf(
        Locale.ROOT,
        "%-16s %9d tokens, %d forced cuts%n",
        "o200k",
        profile.input().tokens().getFirst().total().tokens(),
        profile.forcedCuts());
  }
}
