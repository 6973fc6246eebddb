package dev.elige.catalog;

import dev.elige.base.Citation;
import dev.elige.base.Days;
import dev.elige.base.PartialDate;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of a snapshot: {@code key, source number, value[, locator[, as-of[, from, to]]]},
 * separated by tabs. A missing as-of is the day the source was read, a missing validity is since
 * then.
 */
final class SnapshotLine {
  private SnapshotLine() {}

  static <T> String write(
      Attribute<T> attribute, Observation<T> observation, String value, SnapshotSources sources) {
    var citation = observation.citation();
    int number = sources.number(citation.source());
    var line =
        new StringBuilder(attribute.key())
            .append('\t')
            .append(number)
            .append('\t')
            .append(clean(value));
    boolean usualDay = citation.asOf().equals(sources.readOn(number));
    boolean usualValidity = observation.validity().equals(Validity.since(citation.asOf()));
    if (usualDay && usualValidity && citation.locator().isEmpty()) {
      return line.toString();
    }
    line.append('\t').append(clean(citation.locator()));
    if (!usualDay || !usualValidity) {
      line.append('\t').append(usualDay ? "" : citation.asOf());
    }
    if (!usualValidity) {
      var validity = observation.validity();
      line.append('\t').append(validity.from()).append('\t').append(openEnd(validity.to()));
    }
    return line.toString();
  }

  /**
   * Adds what a line states.
   *
   * @param text a text with the line in it
   * @param from where the line begins
   * @param to where it ends, without its line break
   */
  static <T> void read(
      Attribute<T> attribute,
      String text,
      int from,
      int to,
      SnapshotSources sources,
      List<Observation<T>> into) {
    int key = end(text, from, to);
    int source = end(text, key + 1, to);
    int value = end(text, source + 1, to);
    int locator = end(text, value + 1, to);
    int day = end(text, locator + 1, to);
    int number = Integer.parseInt(text, key + 1, source, 10);
    var asOf =
        day > locator + 1 ? Days.parse(text.substring(locator + 1, day)) : sources.readOn(number);
    var place = locator > value ? text.substring(value + 1, locator) : "";
    var citation = new Citation(sources.source(number), place, asOf);
    var validity = day < to ? validity(text, day + 1, to) : Validity.since(asOf);
    for (T one : attribute.read().apply(text.substring(source + 1, value))) {
      into.add(new Observation<>(one, citation, validity));
    }
  }

  /** The end of the cell that begins at a place; the line's end for cells that are not there. */
  private static int end(String text, int from, int to) {
    int tab = from < to ? text.indexOf('\t', from, to) : -1;
    return tab < 0 ? to : tab;
  }

  private static Validity validity(String text, int from, int to) {
    int first = end(text, from, to);
    return validity(text.substring(from, first), first < to ? text.substring(first + 1, to) : "");
  }

  private static Validity validity(String from, String to) {
    return new Validity(
        Days.parse(from), to.isEmpty() ? LocalDate.MAX : PartialDate.parse(to).first());
  }

  private static String openEnd(LocalDate to) {
    return to.equals(LocalDate.MAX) ? "" : to.toString();
  }

  private static String clean(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
