import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the launcher takes as a whole process, against a JVM that prints hello world, measured
 * in turns in one run: {@code java bench/Start.java choose examples/travel-assistant.yaml}. Prints
 * medians, their ratio and the largest memory in use (read from /proc, so on Linux only).
 */
final class Start {
  private static final int TURNS = 21;

  private Start() {}

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("bench");
    List<String> hello = hello(folder);
    List<String> elige = new ArrayList<>(List.of("./elige"));
    elige.addAll(args.length == 0 ? List.of("--version") : List.of(args));
    run(elige).waitFor(); // builds and trains where that is due
    double[] helloMillis = new double[TURNS];
    double[] eligeMillis = new double[TURNS];
    for (int turn = 0; turn < TURNS; turn++) {
      helloMillis[turn] = millis(hello);
      eligeMillis[turn] = millis(elige);
    }
    double ratio = median(eligeMillis) / median(helloMillis);
    System.out.printf(Locale.ROOT, "hello world      %7.1f ms%n", median(helloMillis));
    System.out.printf(Locale.ROOT, "%-16s %7.1f ms%n", "elige", median(eligeMillis));
    System.out.printf(Locale.ROOT, "ratio            %7.2f%n", ratio);
    System.out.printf(Locale.ROOT, "peak memory      %7.1f MB%n", peakMegabytes(elige));
  }

  private static List<String> hello(Path folder) throws Exception {
    Path source = folder.resolve("Hello.java");
    Files.writeString(
        source,
        "class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }");
    Path bin = Path.of(System.getProperty("java.home"), "bin");
    run(List.of(bin.resolve("javac").toString(), source.toString())).waitFor();
    return List.of(bin.resolve("java").toString(), "-cp", folder.toString(), "Hello");
  }

  private static Process run(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static double millis(List<String> command) throws Exception {
    long began = System.nanoTime();
    run(command).waitFor();
    return (System.nanoTime() - began) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double peakMegabytes(List<String> command) throws Exception {
    Process process = run(command);
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    double peak = Double.NaN;
    while (process.isAlive()) {
      peak = Math.max(Double.isNaN(peak) ? 0 : peak, residentMegabytes(status));
      Thread.sleep(1);
    }
    return peak;
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
}
