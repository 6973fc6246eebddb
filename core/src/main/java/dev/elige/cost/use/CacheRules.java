package dev.elige.cost.use;

import dev.elige.catalog.Offer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules of {@code cache-rules.tsv}, read once, when a cached bill is first asked for. */
final class CacheRules {
  private static final String FILE = "cache-rules.tsv";
  private static final int COLUMNS = 7;
  private static final List<Row> ROWS = read();

  private CacheRules() {}

  /**
   * A line.
   *
   * @param prefix how the model's id begins
   */
  private record Row(List<String> providers, String prefix, CacheRule rule) {
    boolean isAbout(String provider, String model) {
      return providers.contains(provider) && model.startsWith(prefix);
    }
  }

  /** The rule of an offer: that of the longest pattern; empty where no page is known. */
  static Optional<CacheRule> of(Offer offer) {
    return of(offer.id().provider(), offer.model().id().toString());
  }

  /**
   * The rule of a model at a provider.
   *
   * @param model its canonical id
   */
  static Optional<CacheRule> of(String provider, String model) {
    var spelt = model.replace('.', '-');
    Row longest = null;
    for (var row : ROWS) {
      if (row.isAbout(provider, spelt)
          && (longest == null || row.prefix().length() > longest.prefix().length())) {
        longest = row;
      }
    }
    return longest == null ? Optional.empty() : Optional.of(longest.rule());
  }

  private static List<Row> read() {
    try (var stream = Objects.requireNonNull(CacheRules.class.getResourceAsStream(FILE), FILE)) {
      var rows = new ArrayList<Row>();
      for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          rows.add(row(line.split("\t")));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " is part of the program", e);
    }
  }

  private static Row row(String[] cells) {
    if (cells.length != COLUMNS || !cells[1].endsWith("*")) {
      throw new IllegalStateException(FILE + ": not a rule: " + Arrays.toString(cells));
    }
    var rule =
        new CacheRule(
            stated(cells[2]),
            stated(cells[3]).map(Duration::ofMinutes),
            cells[4].equals("priced"),
            cells[5],
            LocalDate.parse(cells[6]));
    var prefix = cells[1].substring(0, cells[1].length() - 1);
    return new Row(List.of(cells[0].split(",")), prefix, rule);
  }

  private static Optional<Long> stated(String cell) {
    return cell.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(cell));
  }
}
