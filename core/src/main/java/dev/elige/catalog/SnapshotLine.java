package dev.elige.catalog;

import dev.elige.base.Citation;
import dev.elige.base.Days;
import dev.elige.base.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
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

  static <T> List<Observation<T>> read(
      Attribute<T> attribute, String line, SnapshotSources sources) {
    var cells = cells(line);
    int number = Integer.parseInt(cells.get(1));
    var asOf =
        cells.size() > 4 && !cells.get(4).isEmpty()
            ? Days.parse(cells.get(4))
            : sources.readOn(number);
    var citation = new Citation(sources.source(number), cells.size() > 3 ? cells.get(3) : "", asOf);
    var validity = cells.size() > 6 ? validity(cells.get(5), cells.get(6)) : Validity.since(asOf);
    var values = attribute.read().apply(cells.get(2));
    if (values.size() == 1) {
      return List.of(new Observation<>(values.getFirst(), citation, validity));
    }
    var observations = new ArrayList<Observation<T>>(values.size());
    for (T value : values) {
      observations.add(new Observation<>(value, citation, validity));
    }
    return observations;
  }

  private static List<String> cells(String line) {
    var cells = new ArrayList<String>(7);
    int start = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
      cells.add(line.substring(start, tab));
      start = tab + 1;
    }
    cells.add(line.substring(start));
    return cells;
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
