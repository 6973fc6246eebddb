import static java.nio.charset.StandardCharsets.UTF_8;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * How fast texts are counted, beside peers in the same run: jtokkit, DJL, and npm's gpt-tokenizer
 * and tiktoken where {@code bench/tokens/node_modules} exists. All take turns on the same chunks of
 * about 4,000 characters, on one thread; medians of the turns are printed, and what each is against
 * jtokkit. Then inputs of 1 MB that are hard on tokenizers (the fastest turn), two threads beside
 * one, and how long a vocabulary takes to open in a new process.
 *
 * <pre>
 * (cd bench/tokens; npm ci)
 * JAVA_HOME=... bench/tokens/texts.sh FOLDER
 * java -cp ".elige/$(cat .elige/current)/lib/*" bench/Tokens.java FOLDER [speed|worst|threads|open]
 * </pre>
 */
final class Tokens {
  private static final List<String> TEXTS = List.of("english", "spanish", "chinese", "code");
  private static final List<String> ENCODINGS = List.of("o200k", "cl100k");
  private static final int WARM = Integer.getInteger("warm", 5);
  private static final int TURNS = Integer.getInteger("turns", 7);
  private static final int MEGABYTE = 1 << 20;
  private static final BuiltInTokenizers OURS = new BuiltInTokenizers();

  private Tokens() {}

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 2 && arguments[0].equals("cold")) {
      open(arguments[1]);
      return;
    }
    if (arguments.length == 0) {
      System.err.println(
          "Which texts? Make them with bench/tokens/texts.sh FOLDER, and give the folder.");
      System.exit(2);
    }
    Path folder = Path.of(arguments[0]);
    List<String> parts =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of("speed", "worst", "threads", "open");
    if (parts.contains("speed")) {
      speed(folder);
    }
    if (parts.contains("worst")) {
      ENCODINGS.forEach(Tokens::worst);
    }
    if (parts.contains("threads")) {
      threads(chunks(folder.resolve("english.txt")));
    }
    if (parts.contains("open")) {
      opening();
    }
  }

  // --- Speed beside peers

  /** Somebody who counts a text; returns seconds. */
  interface Peer {
    double run(String encoding, String name, List<String> chunks, long[] tokens) throws IOException;
  }

  private static void speed(Path folder) throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (String name : TEXTS) {
      texts.put(name, chunks(folder.resolve(name + ".txt")));
    }
    Map<String, Peer> peers = peers(texts);
    Map<String, double[]> seconds = new HashMap<>();
    Map<String, Long> counts = new HashMap<>();
    for (int turn = -WARM; turn < TURNS; turn++) {
      for (String encoding : ENCODINGS) {
        for (String name : TEXTS) {
          for (var peer : peers.entrySet()) {
            String key = encoding + name + peer.getKey();
            long[] tokens = new long[1];
            double time = peer.getValue().run(encoding, name, texts.get(name), tokens);
            counts.put(key, tokens[0]);
            if (turn >= 0) {
              seconds.computeIfAbsent(key, missing -> new double[TURNS])[turn] = time;
            }
          }
        }
      }
    }
    for (String encoding : ENCODINGS) {
      print(encoding, texts, peers, seconds, counts);
    }
  }

  private static void print(
      String encoding,
      Map<String, List<String>> texts,
      Map<String, Peer> peers,
      Map<String, double[]> seconds,
      Map<String, Long> counts) {
    System.out.printf(Locale.ROOT, "%n%-22s", encoding + " MB/s (x jtokkit)");
    TEXTS.forEach(name -> System.out.printf("%18s", name));
    System.out.println();
    for (String peer : peers.keySet()) {
      System.out.printf("%-22s", peer);
      for (String name : TEXTS) {
        double time = median(seconds.get(encoding + name + peer));
        double base =
            median(
                seconds.get(encoding + name + (peer.endsWith("ids") ? "jtokkit, ids" : "jtokkit")));
        String differs =
            counts.get(encoding + name + peer).equals(counts.get(encoding + name + "jtokkit"))
                ? " "
                : "*";
        System.out.printf(
            Locale.ROOT,
            "%9.1f (%5.2f)%s",
            bytes(texts.get(name)) / 1e6 / time,
            base / time,
            differs);
      }
      System.out.println();
    }
    System.out.println("* another number of tokens than jtokkit");
  }

  private static Map<String, Peer> peers(Map<String, List<String>> texts) throws IOException {
    Map<String, Encoding> theirs = new HashMap<>();
    var registry = Encodings.newLazyEncodingRegistry();
    theirs.put("o200k", registry.getEncoding(EncodingType.O200K_BASE));
    theirs.put("cl100k", registry.getEncoding(EncodingType.CL100K_BASE));
    Map<String, Peer> peers = new LinkedHashMap<>();
    peers.put("elige", timed(encoding -> OURS.find(encoding).orElseThrow()::count));
    peers.put("jtokkit", timed(encoding -> theirs.get(encoding)::countTokensOrdinary));
    peers.put(
        "elige, ids",
        timed(encoding -> text -> OURS.find(encoding).orElseThrow().encode(text).size()));
    peers.put(
        "jtokkit, ids",
        timed(encoding -> text -> theirs.get(encoding).encodeOrdinary(text).size()));
    if (Boolean.getBoolean("few")) {
      return peers;
    }
    Map<String, HuggingFaceTokenizer> djl = new HashMap<>();
    for (String encoding : ENCODINGS) {
      djl.put(
          encoding,
          HuggingFaceTokenizer.newInstance(
              tokenizerJson(encoding),
              Map.of(
                  "addSpecialTokens",
                  "false",
                  "modelMaxLength",
                  "100000000",
                  "truncation",
                  "false")));
    }
    peers.put("DJL", timed(encoding -> text -> djl.get(encoding).encode(text).getIds().length));
    addNode(peers, texts);
    return peers;
  }

  private static Peer timed(java.util.function.Function<String, ToIntFunction<String>> counters) {
    return (encoding, name, chunks, tokens) -> {
      ToIntFunction<String> counter = counters.apply(encoding);
      long start = System.nanoTime();
      for (String chunk : chunks) {
        tokens[0] += counter.applyAsInt(chunk);
      }
      return (System.nanoTime() - start) / 1e9;
    };
  }

  private static void addNode(Map<String, Peer> peers, Map<String, List<String>> texts)
      throws IOException {
    if (!Files.isDirectory(Path.of("bench/tokens/node_modules"))) {
      System.err.println(
          "Without npm's tokenizers: run (cd bench/tokens; npm ci) to have them beside the others.");
      return;
    }
    Path folder = Files.createTempDirectory("tokens");
    for (var text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), String.join("\0", text.getValue()));
    }
    for (String library : List.of("gpt-tokenizer", "tiktoken")) {
      Process node =
          new ProcessBuilder("node", "bench/tokens/peer.mjs")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(node::destroy));
      BufferedWriter to = node.outputWriter(UTF_8);
      BufferedReader from = node.inputReader(UTF_8);
      peers.put(
          library,
          (encoding, name, chunks, tokens) -> {
            to.write(library + " " + encoding + " " + folder.resolve(name) + "\n");
            to.flush();
            String[] answer = from.readLine().split(" ");
            tokens[0] = Long.parseLong(answer[1]);
            return Double.parseDouble(answer[0]) / 1e3;
          });
    }
  }

  /**
   * A tokenizer.json of tiktoken's ranks, as converters make it: all splits of a token are merges.
   */
  private static Path tokenizerJson(String encoding) throws IOException {
    Map<String, Integer> ranks = new HashMap<>();
    List<String> tokens = new ArrayList<>();
    try (InputStream in =
        Encoding.class.getResourceAsStream(
            "/com/knuddels/jtokkit/" + encoding + "_base.tiktoken")) {
      for (String line : new String(in.readAllBytes(), UTF_8).split("\n")) {
        String[] parts = line.split(" ");
        String token = printable(Base64.getDecoder().decode(parts[0]));
        ranks.put(token, Integer.parseInt(parts[1]));
        tokens.add(token);
      }
    }
    String vocabulary =
        tokens.stream()
            .map(token -> quoted(token) + ":" + ranks.get(token))
            .collect(Collectors.joining(","));
    String merges =
        tokens.stream().flatMap(token -> merges(token, ranks)).collect(Collectors.joining(","));
    Path file = Files.createTempFile(encoding, ".json");
    file.toFile().deleteOnExit();
    return Files.writeString(
        file,
        """
        {"version": "1.0", "added_tokens": [], "normalizer": null, "post_processor": null,
         "pre_tokenizer": {"type": "Sequence", "pretokenizers": [
           {"type": "Split", "pattern": {"Regex": %s}, "behavior": "Isolated", "invert": false},
           {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true,
            "use_regex": false}]},
         "decoder": null,
         "model": {"type": "BPE", "ignore_merges": true, "vocab": {%s}, "merges": [%s]}}
        """
            .formatted(quoted(encoding.equals("o200k") ? O200K : CL100K), vocabulary, merges));
  }

  private static Stream<String> merges(String token, Map<String, Integer> ranks) {
    return IntStream.range(1, token.length())
        .mapToObj(i -> List.of(token.substring(0, i), token.substring(i)))
        .filter(halves -> ranks.keySet().containsAll(halves))
        .map(halves -> "[" + quoted(halves.getFirst()) + "," + quoted(halves.getLast()) + "]");
  }

  private static final String CL100K =
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String O200K =
      "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
          + "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
          + "|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

  /** Each byte as the character that GPT-2 prints for it. */
  private static String printable(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (byte value : bytes) {
      int code = value & 0xFF;
      boolean itself =
          (code >= '!' && code <= '~') || (code >= 0xA1 && code <= 0xAC) || code >= 0xAE;
      int shifted = code <= ' ' ? code : code <= 0xA0 ? code - 0x7F + 33 : 67;
      text.append((char) (itself ? code : 256 + shifted));
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  // --- Hard inputs

  private static void worst(String encoding) {
    Tokenizer tokenizer = OURS.find(encoding).orElseThrow();
    Map<String, String> inputs = hard();
    Map<String, double[]> millis = new LinkedHashMap<>();
    for (int turn = -3; turn < TURNS; turn++) {
      for (var input : inputs.entrySet()) {
        long start = System.nanoTime();
        tokenizer.count(input.getValue());
        double time = (System.nanoTime() - start) / 1e6;
        if (turn >= 0) {
          millis.computeIfAbsent(input.getKey(), missing -> new double[TURNS])[turn] = time;
        }
      }
    }
    double middle = median(millis.values().stream().mapToDouble(Tokens::fastest).toArray());
    System.out.printf(
        Locale.ROOT, "%n%s, 1 MB of                ms   x median of %.1f ms%n", encoding, middle);
    millis.forEach((name, times) ->
        System.out.printf(
            Locale.ROOT, "%-26s %7.1f %7.2f%n", name, fastest(times), fastest(times) / middle));
  }

  /** Inputs of 1 MB in UTF-8. */
  private static Map<String, String> hard() {
    Random random = new Random(7);
    Map<String, String> inputs = new LinkedHashMap<>();
    inputs.put("one letter", "a".repeat(MEGABYTE));
    inputs.put("spaces", " ".repeat(MEGABYTE));
    inputs.put("line ends", "\n".repeat(MEGABYTE));
    inputs.put("a digit", "0".repeat(MEGABYTE));
    inputs.put("dashes", "-".repeat(MEGABYTE));
    inputs.put("one Han character", "\u4e2d".repeat(MEGABYTE / 3));
    inputs.put("one emoji", "\ud83d\ude00".repeat(MEGABYTE / 4));
    inputs.put("one mark", "\u0301".repeat(MEGABYTE / 2));
    inputs.put("two letters by turns", "ab".repeat(MEGABYTE / 2));
    inputs.put("random small letters", made(MEGABYTE, i -> 'a' + random.nextInt(26)));
    inputs.put("random a and b", made(MEGABYTE, i -> 'a' + random.nextInt(2)));
    inputs.put("a DNA sequence", made(MEGABYTE, i -> "acgt".charAt(random.nextInt(4))));
    inputs.put("runs of random letters", made(MEGABYTE, i -> 'a' + random.nextInt(26), random));
    inputs.put("random spaces and tabs", made(MEGABYTE, i -> random.nextInt(2) == 0 ? ' ' : '\t'));
    inputs.put("random ASCII", made(MEGABYTE, i -> ' ' + random.nextInt(95)));
    inputs.put(
        "random base 64", Base64.getEncoder().encodeToString(noise(random, MEGABYTE / 4 * 3)));
    inputs.put("random Han", made(MEGABYTE / 3, i -> 0x4E00 + random.nextInt(20_000)));
    inputs.put("random Hangul", made(MEGABYTE / 3, i -> 0xAC00 + random.nextInt(11_000)));
    inputs.put("random emoji", made(MEGABYTE / 4, i -> 0x1F300 + random.nextInt(600)));
    inputs.put(
        "random punctuation",
        made(MEGABYTE, i -> "!?.,;:-_()[]{}<>=+*&".charAt(random.nextInt(20))));
    inputs.put("random of the plane", made(MEGABYTE / 3, i -> 0x800 + random.nextInt(0xD000)));
    inputs.put("Thai letters", made(MEGABYTE / 3, i -> 0xE01 + random.nextInt(46)));
    inputs.put(
        "short random words", made(MEGABYTE, i -> i % 6 == 0 ? ' ' : 'a' + random.nextInt(26)));
    inputs.put(
        "numbers in lines", made(MEGABYTE, i -> i % 9 == 0 ? '\n' : '0' + random.nextInt(10)));
    return inputs;
  }

  private static byte[] noise(Random random, int size) {
    byte[] bytes = new byte[size];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String made(int characters, IntUnaryOperator character) {
    StringBuilder text = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      text.appendCodePoint(character.applyAsInt(i));
    }
    return text.toString();
  }

  private static String made(int size, IntUnaryOperator character, Random random) {
    StringBuilder text = new StringBuilder(size);
    while (text.length() < size) {
      text.repeat(character.applyAsInt(0), Math.min(1 + random.nextInt(60), size - text.length()));
    }
    return text.toString();
  }

  // --- Two threads

  private static void threads(List<String> chunks) throws InterruptedException {
    Tokenizer tokenizer = OURS.find("o200k").orElseThrow();
    Runnable counting = () -> sink += chunks.stream().mapToInt(tokenizer::count).sum();
    Runnable computing = Tokens::compute;
    double[] gains = new double[TURNS];
    double[] pure = new double[TURNS];
    for (int turn = -WARM; turn < TURNS; turn++) {
      double gain = together(1, counting) * 2 / together(2, counting);
      double loop = together(1, computing) * 2 / together(2, computing);
      if (turn >= 0) {
        gains[turn] = gain;
        pure[turn] = loop;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%ntwo threads: counting gains x %.2f, a computing loop x %.2f, ratio %.2f%n",
        median(gains),
        median(pure),
        median(gains) / median(pure));
  }

  private static volatile long sink;

  private static void compute() {
    long value = 1;
    for (int i = 0; i < 200_000_000; i++) {
      value = value * 6364136223846793005L + i;
    }
    sink += value;
  }

  private static double together(int count, Runnable work) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      threads.add(Thread.ofPlatform().start(work));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return System.nanoTime() - start;
  }

  // --- Opening

  /** Compiles this program, so that the new process does nothing but open. */
  private static void opening() throws IOException, InterruptedException {
    Path classes = Files.createTempDirectory("tokens");
    String path = System.getProperty("java.class.path");
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-cp", path, "-d", classes.toString(), "bench/Tokens.java");
    System.out.println("\nopening in a new process (C1, serial collector), ms to the first count");
    for (String name : OURS.names().stream().sorted().toList()) {
      double[] times = new double[TURNS];
      for (int turn = 0; turn < TURNS; turn++) {
        Process process =
            new ProcessBuilder(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classes + ":" + path,
                    "Tokens",
                    "cold",
                    name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        times[turn] =
            Double.parseDouble(new String(process.getInputStream().readAllBytes(), UTF_8));
      }
      System.out.printf(Locale.ROOT, "%-14s %6.1f%n", name, median(times));
    }
  }

  private static void open(String name) {
    long start = System.nanoTime();
    new BuiltInTokenizers().find(name).orElseThrow().count("Hola Mundo");
    System.out.println((System.nanoTime() - start) / 1e6);
  }

  /** A text in chunks of about 4,000 characters that end at a line's end. */
  private static List<String> chunks(Path file) {
    try {
      List<String> chunks = new ArrayList<>();
      StringBuilder chunk = new StringBuilder();
      for (String line : Files.readString(file).split("(?<=\n)")) {
        chunk.append(line);
        if (chunk.length() >= 4_000) {
          chunks.add(chunk.toString());
          chunk.setLength(0);
        }
      }
      chunks.add(chunk.toString());
      return chunks;
    } catch (IOException missing) {
      throw new UncheckedIOException("make the texts with bench/tokens/texts.sh", missing);
    }
  }

  private static long bytes(List<String> chunks) {
    return chunks.stream().mapToLong(chunk -> chunk.getBytes(UTF_8).length).sum();
  }

  /** The shortest of the turns: what else the machine does only ever adds. */
  private static double fastest(double[] values) {
    return Arrays.stream(values).min().orElseThrow();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
