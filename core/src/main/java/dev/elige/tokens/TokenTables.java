package dev.elige.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Opens the tables of this room: tab separated, lines with {@code #} are notes. */
final class TokenTables {
  private TokenTables() {}

  /** A table as text. */
  static String text(String name) {
    try (var stream = Objects.requireNonNull(TokenTables.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is part of the program", e);
    }
  }

  /** The rows of a table, each a list of cells. */
  static List<List<String>> rows(String name) {
    return text(name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }
}
