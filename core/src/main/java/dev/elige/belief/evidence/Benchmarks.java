package dev.elige.belief.evidence;

import dev.elige.base.TaskKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Benchmarks by their ids and aliases, each set read once. {@code benchmarks.tsv} holds those that
 * speak for a kind of task; {@code other-benchmarks.tsv}, in the same form, those that say
 * something only through other benchmarks. Two names share a row only where they are certainly the
 * same benchmark: another version, metric or way of asking is another row.
 */
public final class Benchmarks {
  private static final String SPEAKING = "benchmarks.tsv";
  private static final String OTHER = "other-benchmarks.tsv";
  private static final int COLUMNS = 7;

  private final Map<String, Benchmark> byName = new HashMap<>();

  private Benchmarks(List<String> files) {
    files.forEach(this::read);
  }

  private static final class Speaking {
    static final Benchmarks LOADED = new Benchmarks(List.of(SPEAKING));
  }

  private static final class All {
    static final Benchmarks LOADED = new Benchmarks(List.of(SPEAKING, OTHER));
  }

  /** Those that speak for a kind of task. */
  public static Benchmarks speaking() {
    return Speaking.LOADED;
  }

  /** Every benchmark on which a score may be told. */
  public static Benchmarks known() {
    return All.LOADED;
  }

  /** The benchmark with an id or alias. */
  public Optional<Benchmark> of(String id) {
    return Optional.ofNullable(byName.get(id));
  }

  /** Each benchmark once, in no order. */
  public Set<Benchmark> all() {
    return Set.copyOf(byName.values());
  }

  private void read(String file) {
    try (var stream = Objects.requireNonNull(Benchmarks.class.getResourceAsStream(file), file)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(file, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, String line) {
    var row = line.split("\t");
    if (row.length != COLUMNS) {
      throw new IllegalStateException(file + ": a line has " + COLUMNS + " columns: " + line);
    }
    var benchmark =
        new Benchmark(
            row[0],
            row[1],
            ScoreUnit.of(row[2]).orElseThrow(() -> new IllegalStateException(line)),
            isBounded(row[3], line),
            kinds(row[4]),
            kinds(row[5]),
            words(row[6]));
    put(file, benchmark.id(), benchmark);
    benchmark.aliases().forEach(alias -> put(file, alias, benchmark));
  }

  private void put(String file, String name, Benchmark benchmark) {
    var before = byName.put(name, benchmark);
    if (before != null) {
      throw new IllegalStateException(file + ": " + name + " means " + before.id() + " already");
    }
  }

  private static boolean isBounded(String word, String line) {
    return switch (word) {
      case "bounded" -> true;
      case "open" -> false;
      default -> throw new IllegalStateException("bounded or open: " + line);
    };
  }

  private static Set<TaskKind> kinds(String text) {
    return words(text).stream()
        .map(word -> TaskKind.of(word).orElseThrow(() -> new IllegalStateException(word)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> words(String text) {
    return text.equals("-") ? Set.of() : Set.copyOf(Arrays.asList(text.split(" ")));
  }
}
