package dev.elige.belief.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Every benchmark on which a score may be told, by its ids and aliases; read once from {@code
 * benchmarks.tsv}. Two names share a row only where they are certainly the same benchmark: another
 * version, metric or way of asking is another row.
 */
public final class Benchmarks {
  private static final String FILE = "benchmarks.tsv";
  private static final int COLUMNS = 5;

  private final Map<String, Benchmark> byName = new HashMap<>();

  private Benchmarks() {
    read();
  }

  private static final class Loaded {
    static final Benchmarks ALL = new Benchmarks();
  }

  /** All of them. */
  public static Benchmarks known() {
    return Loaded.ALL;
  }

  /** The benchmark with an id or alias. */
  public Optional<Benchmark> of(String id) {
    return Optional.ofNullable(byName.get(id));
  }

  /** Each benchmark once, in no order. */
  public Set<Benchmark> all() {
    return Set.copyOf(byName.values());
  }

  private void read() {
    try (var stream = Objects.requireNonNull(Benchmarks.class.getResourceAsStream(FILE), FILE)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    var row = line.split("\t");
    if (row.length != COLUMNS) {
      throw new IllegalStateException(FILE + ": a line has " + COLUMNS + " columns: " + line);
    }
    var benchmark =
        new Benchmark(
            row[0],
            row[1],
            ScoreUnit.of(row[2]).orElseThrow(() -> new IllegalStateException(line)),
            isBounded(row[3], line),
            words(row[4]));
    put(benchmark.id(), benchmark);
    benchmark.aliases().forEach(alias -> put(alias, benchmark));
  }

  private void put(String name, Benchmark benchmark) {
    var before = byName.put(name, benchmark);
    if (before != null) {
      throw new IllegalStateException(FILE + ": " + name + " means " + before.id() + " already");
    }
  }

  private static boolean isBounded(String word, String line) {
    return switch (word) {
      case "bounded" -> true;
      case "open" -> false;
      default -> throw new IllegalStateException("bounded or open: " + line);
    };
  }

  private static Set<String> words(String text) {
    return text.equals("-") ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
  }
}
