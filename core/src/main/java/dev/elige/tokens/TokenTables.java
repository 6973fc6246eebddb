package dev.elige.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Opens tables that lie beside a class: tab separated, lines with {@code #} are notes. */
public final class TokenTables {
  private TokenTables() {}

  /** A table as text. */
  static String text(String name) {
    return text(TokenTables.class, name);
  }

  private static String text(Class<?> beside, String name) {
    try (var stream = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is part of the program", e);
    }
  }

  /** The rows of a table of this room. */
  static List<List<String>> rows(String name) {
    return rows(TokenTables.class, name);
  }

  /**
   * The rows of a table, each a list of cells.
   *
   * @param beside the class that it lies beside
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    return text(beside, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
