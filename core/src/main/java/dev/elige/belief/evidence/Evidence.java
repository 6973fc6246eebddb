package dev.elige.belief.evidence;

import dev.elige.catalog.SnapshotSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Scores with the sources they are from.
 *
 * @param sources each with the day it was read
 * @param scores in no particular order
 */
public record Evidence(SnapshotSources sources, List<Score> scores) {
  private static final String SOURCES = "sources.tsv";
  private static final String FOLDER = "scores/";

  public Evidence {
    scores = List.copyOf(scores);
  }

  /** The evidence that comes with the program; read anew each time. */
  public static Evidence builtIn() {
    return read(name -> resource(FOLDER + name));
  }

  /**
   * Reads what {@link #files} wrote.
   *
   * @param open the text of a file by its name
   */
  public static Evidence read(UnaryOperator<String> open) {
    var sources = SnapshotSources.parse(open.apply(SOURCES));
    var scores = new ArrayList<Score>();
    for (var source : sources.all()) {
      var file = new EvidenceFile(source, sources.readOn(source));
      scores.addAll(file.read(open.apply(source.id() + ".tsv")));
    }
    return new Evidence(sources, scores);
  }

  /** The evidence as text, by the names of the files: {@code sources.tsv} and one each. */
  public Map<String, String> files() {
    var bySource =
        scores.stream().collect(Collectors.groupingBy(one -> one.citation().source().id()));
    var files = new LinkedHashMap<String, String>();
    files.put(SOURCES, sources.format());
    for (var source : sources.all()) {
      var file = new EvidenceFile(source, sources.readOn(source));
      files.put(source.id() + ".tsv", file.write(bySource.getOrDefault(source.id(), List.of())));
    }
    return files;
  }

  private static String resource(String name) {
    try (var stream = Objects.requireNonNull(Evidence.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
