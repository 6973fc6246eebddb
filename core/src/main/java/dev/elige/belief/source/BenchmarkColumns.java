package dev.elige.belief.source;

import dev.elige.base.Text;
import dev.elige.belief.evidence.Benchmark;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.catalog.BenchmarkNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which benchmark a table means by the name of a column: most by their id, some by a list. */
final class BenchmarkColumns {
  private static final Text UNREGISTERED =
      Text.of("is no registered benchmark", "no es un benchmark registrado");

  private final Map<String, Column> listed = new HashMap<>();

  /** What a column holds. */
  sealed interface Column {}

  /**
   * Scores.
   *
   * @param benchmark of which
   * @param word what the column says of the setting
   */
  record Measures(Benchmark benchmark, Optional<String> word) implements Column {}

  /**
   * What is not taken over.
   *
   * @param why not
   */
  record LeftOut(Text why) implements Column {}

  /** The columns of a table. */
  BenchmarkColumns(String table) {
    for (var row : Lines.of("benchmark-names.tsv", 4)) {
      if (row[0].equals(table)) {
        listed.put(row[1], measures(row[2], Optional.of(row[3]).filter(word -> !word.equals("-"))));
      }
    }
    for (var row : Lines.of("left-out-benchmarks.tsv", 4)) {
      if (row[0].equals(table)) {
        var why = Text.of(row[2], row[3]);
        listed.put(row[1], new LeftOut(why));
      }
    }
  }

  /** What a column of that name holds. */
  Column of(String name) {
    return listed.computeIfAbsent(
        name, unlisted -> measures(BenchmarkNames.idOf(unlisted), Optional.empty()));
  }

  private static Column measures(String id, Optional<String> word) {
    return Benchmarks.known()
        .of(id)
        .<Column>map(benchmark -> new Measures(benchmark, word))
        .orElse(new LeftOut(UNREGISTERED));
  }
}
