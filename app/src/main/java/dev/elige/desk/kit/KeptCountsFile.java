package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.cost.KeptCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Counts kept in a file, so that samples are counted once and not at every start. A line each:
 * fingerprint of the texts, key of the counter, texts, tokens, low, high, lowest and highest of the
 * largest, requests among them, partial ones of these, and the sum of squares; separated by tabs.
 * It is a memory and no document: what cannot be read is counted anew, and where it cannot be
 * written the next run counts again.
 */
public final class KeptCountsFile implements KeptCounts {
  /** The oldest lines go when there are more. */
  private static final int MOST = 4_000;

  private static final int CELLS = 11;

  private final Path file;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private boolean isRead;
  private boolean isChanged;

  public KeptCountsFile(Path file) {
    this.file = file;
  }

  @Override
  public synchronized Optional<Count> find(String texts, String counter) {
    read();
    return Optional.ofNullable(counts.get(texts + "\t" + counter));
  }

  @Override
  public synchronized void keep(String texts, String counter, Count count) {
    read();
    counts.put(texts + "\t" + counter, count);
    isChanged = true;
  }

  @Override
  public synchronized void forget() {
    read();
    counts.clear();
    isChanged = true;
    save();
  }

  /** Writes what is new; the file is replaced as a whole. */
  @Override
  public synchronized void save() {
    if (!isChanged) {
      return;
    }
    var lines =
        counts.entrySet().stream()
            .skip(Math.max(0, counts.size() - MOST))
            .map(entry -> entry.getKey() + "\t" + text(entry.getValue()) + "\n")
            .collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      TextFiles.write(file, lines);
      isChanged = false;
    } catch (IOException | InvalidInputException _) {
      // counted again next time
    }
  }

  private void read() {
    if (isRead) {
      return;
    }
    isRead = true;
    try {
      for (String line : Files.readAllLines(file)) {
        parse(line.split("\t", -1));
      }
    } catch (IOException _) {
      // nothing is kept yet
    }
  }

  private void parse(String[] cells) {
    try {
      if (cells.length == CELLS) {
        counts.put(
            cells[0] + "\t" + cells[1],
            new Count(
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Long.parseLong(cells[3]),
                Double.parseDouble(cells[10]),
                Long.parseLong(cells[4]),
                Long.parseLong(cells[5]),
                Long.parseLong(cells[6]),
                Long.parseLong(cells[7])));
      }
    } catch (IllegalArgumentException _) {
      // a damaged line is no count
    }
  }

  private static String text(Count count) {
    return count.texts()
        + "\t"
        + count.tokens()
        + "\t"
        + count.low()
        + "\t"
        + count.high()
        + "\t"
        + count.largestLow()
        + "\t"
        + count.largestHigh()
        + "\t"
        + count.requests()
        + "\t"
        + count.partial()
        + "\t"
        + count.squares();
  }
}
