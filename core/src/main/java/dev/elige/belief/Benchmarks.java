package dev.elige.belief;

import dev.elige.base.TaskKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The benchmarks that count, read once from {@code benchmarks.tsv}. */
final class Benchmarks {
  static final Benchmarks LOADED = new Benchmarks();

  private static final String FILE = "benchmarks.tsv";
  private static final int COLUMNS = 6;

  private final Map<String, Benchmark> byId = new HashMap<>();

  private Benchmarks() {
    try (var stream = Objects.requireNonNull(Benchmarks.class.getResourceAsStream(FILE), FILE)) {
      new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Benchmark> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Set<Benchmark> all() {
    return Set.copyOf(byId.values());
  }

  private void add(String line) {
    var row = line.split("\t");
    if (row.length != COLUMNS) {
      throw new IllegalStateException(FILE + ": a line has " + COLUMNS + " columns: " + line);
    }
    var benchmark =
        new Benchmark(row[0], row[1], row[2].equals("fraction"), kinds(row[3]), kinds(row[4]));
    byId.put(benchmark.id(), benchmark);
    words(row[5]).forEach(other -> byId.put(other, benchmark));
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
