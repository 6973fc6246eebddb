package dev.elige.catalog;

import dev.elige.base.Authority;
import dev.elige.base.Days;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbered sources of a snapshot, each with the day it was read. File form, one line each: id,
 * title, url, licence, class, authority, read on; separated by tabs.
 */
public final class SnapshotSources {
  private final List<Source> sources = new ArrayList<>();
  private final List<LocalDate> readOn = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  public static SnapshotSources parse(String text) {
    var result = new SnapshotSources();
    text.lines().filter(line -> !line.isBlank()).forEach(result::parseLine);
    return result;
  }

  private void parseLine(String line) {
    var cells = line.split("\t", -1);
    add(
        new Source(
            cells[0],
            cells[1],
            cells[2],
            cells[3],
            LicenceClass.valueOf(cells[4]),
            Authority.valueOf(cells[5])),
        Days.parse(cells[6]));
  }

  /** Adds a source and the day it was read. */
  public void add(Source source, LocalDate day) {
    numbers.put(source.id(), sources.size());
    sources.add(source);
    readOn.add(day);
  }

  /**
   * The number of a source.
   *
   * @throws IllegalStateException where it was never added
   */
  int number(Source source) {
    var number = numbers.get(source.id());
    if (number == null) {
      throw new IllegalStateException("no such source in the snapshot: " + source.id());
    }
    return number;
  }

  Source source(int number) {
    return sources.get(number);
  }

  LocalDate readOn(int number) {
    return readOn.get(number);
  }

  public List<Source> all() {
    return List.copyOf(sources);
  }

  /** The day a source was read. */
  public LocalDate readOn(Source source) {
    return readOn.get(number(source));
  }

  /** The file form. */
  public String format() {
    var text = new StringBuilder();
    for (int i = 0; i < sources.size(); i++) {
      var source = sources.get(i);
      text.append(
              String.join(
                  "\t",
                  source.id(),
                  source.title(),
                  source.url(),
                  source.licence(),
                  source.licenceClass().name(),
                  source.authority().name(),
                  readOn.get(i).toString()))
          .append('\n');
    }
    return text.toString();
  }
}
