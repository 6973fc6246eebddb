package dev.elige.catalog;

import dev.elige.base.Citation;
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

  static <T> List<Observation<T>> read(
      Attribute<T> attribute, String line, SnapshotSources sources) {
    var cells = line.split("\t", -1);
    int number = Integer.parseInt(cells[1]);
    var asOf =
        cells.length > 4 && !cells[4].isEmpty()
            ? LocalDate.parse(cells[4])
            : sources.readOn(number);
    var citation = new Citation(sources.source(number), cells.length > 3 ? cells[3] : "", asOf);
    var validity = cells.length > 6 ? validity(cells[5], cells[6]) : Validity.since(asOf);
    return attribute.read().apply(cells[2]).stream()
        .map(value -> new Observation<>(value, citation, validity))
        .toList();
  }

  private static Validity validity(String from, String to) {
    return new Validity(
        LocalDate.parse(from), to.isEmpty() ? LocalDate.MAX : PartialDate.parse(to).first());
  }

  private static String openEnd(LocalDate to) {
    return to.equals(LocalDate.MAX) ? "" : to.toString();
  }

  private static String clean(String text) {
    return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}
