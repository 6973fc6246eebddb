package dev.elige.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds main sources to the house's sizes, and benchmarks, single files each, to its longest. */
final class SizesTest {
  /** What may be longer, with the reason: a file, or a method as {@code file#method}. */
  private static final Map<String, String> EXCEPTIONS = Map.of();

  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();
  private static final List<Source> SOURCES = new ArrayList<>();
  private static final Map<String, Integer> FILES = new TreeMap<>();
  private static final Map<String, Integer> METHODS = new TreeMap<>();

  @BeforeAll
  static void measure() throws IOException {
    for (String module : List.of("core", "talk", "extra", "extra-embeddings", "app")) {
      Path main = ROOT.resolve(module).resolve("src/main/java");
      if (Files.isDirectory(main)) {
        try (Stream<Path> files = Files.walk(main)) {
          for (Path file : files.filter(SizesTest::isCode).sorted().toList()) {
            SOURCES.add(Source.read(ROOT, file));
          }
        }
      }
    }
    SOURCES.forEach(source -> FILES.put(source.name(), source.lines()));
    try (Stream<Path> files = Files.list(ROOT.resolve("bench"))) {
      for (Path file : files.filter(SizesTest::isCode).toList()) {
        FILES.put(Source.read(ROOT, file).name(), Source.read(ROOT, file).lines());
      }
    }
    SOURCES.stream()
        .flatMap(source -> source.methods().stream())
        .forEach(method -> METHODS.merge(method.name(), method.lines(), Math::max));
  }

  @Test
  void filesAreShort() {
    assertThat(offenders(FILES, 500)).as("files over 500 lines").isEmpty();
    assertThat(share(SOURCES, Source::lines, 0.5)).as("median file").isLessThan(100);
    assertThat(share(SOURCES, Source::lines, 0.9))
        .as(() -> "nine of ten files; over 250 lines are " + offenders(FILES, 250))
        .isLessThan(250);
  }

  @Test
  void methodsAreShort() {
    List<Source.Method> methods =
        SOURCES.stream().flatMap(source -> source.methods().stream()).toList();
    assertThat(offenders(METHODS, 40)).as("methods over 40 lines").isEmpty();
    assertThat(share(methods, Source.Method::lines, 0.5)).as("median method").isLessThan(7);
  }

  @Test
  void everyExceptionIsStillNeeded() {
    assertThat(EXCEPTIONS.keySet().stream().filter(name -> !isTooLong(name)))
        .as("exceptions whose file or method is short enough or gone")
        .isEmpty();
  }

  private static boolean isTooLong(String name) {
    return FILES.getOrDefault(name, 0) > 500 || METHODS.getOrDefault(name, 0) > 40;
  }

  private static boolean isCode(Path file) {
    return file.toString().endsWith(".java") && !file.endsWith("package-info.java");
  }

  /** The named sizes above a limit that no exception covers. */
  private static Map<String, Integer> offenders(Map<String, Integer> sizes, int limit) {
    Map<String, Integer> offenders = new TreeMap<>(sizes);
    offenders.values().removeIf(size -> size <= limit);
    offenders.keySet().removeAll(EXCEPTIONS.keySet());
    return offenders;
  }

  /** The size that the given share of all reaches at most. */
  private static <T> int share(List<T> all, ToIntFunction<T> size, double share) {
    int[] sizes = all.stream().mapToInt(size).sorted().toArray();
    return sizes[Math.min((int) (sizes.length * share), sizes.length - 1)];
  }
}
