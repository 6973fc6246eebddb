package dev.elige.tokens.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tokenizers that can be installed by name: the rows of {@code published.tsv}. */
public final class TokenizerRoster {
  private static final int COLUMNS = 9;
  private static final List<PublishedTokenizer> ALL = read("published.tsv");

  private TokenizerRoster() {}

  /** All of them, in the order of the table. */
  public static List<PublishedTokenizer> all() {
    return ALL;
  }

  /** The tokenizer of a name. */
  public static Optional<PublishedTokenizer> find(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  private static List<PublishedTokenizer> read(String table) {
    try (var in = Objects.requireNonNull(TokenizerRoster.class.getResourceAsStream(table), table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> row(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + table + " is part of the program", e);
    }
  }

  private static PublishedTokenizer row(String[] cells) {
    if (cells.length != COLUMNS) {
      throw new IllegalStateException(cells[0] + " has " + cells.length + " columns");
    }
    return new PublishedTokenizer(
        cells[0],
        cells[1],
        cells[2],
        URI.create(cells[3]),
        cells[4],
        new Licence(cells[5], cells[6]),
        cells[7].equals("gated"),
        cells[8]);
  }
}
