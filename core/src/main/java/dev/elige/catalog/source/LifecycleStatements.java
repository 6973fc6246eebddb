package dev.elige.catalog.source;

import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** States the life of a provider's offer, after the sanity rules that all retirement lists need. */
record LifecycleStatements(Findings findings) {
  /**
   * One row of a retirement list, dates as written, empty where the list is silent.
   *
   * @param offer the offer by the list's own spelling
   */
  record Row(
      OfferId offer,
      String launch,
      String legacy,
      String endOfLife,
      List<String> successors,
      String locator,
      LocalDate asOf) {}

  /** States the row for its subjects; a malformed or contradictory date is rejected alone. */
  void state(Row row, List<OfferId> subjects) {
    var launch = date(row, "launch", row.launch());
    var end = date(row, "end-of-life", row.endOfLife());
    var legacy = date(row, "legacy", row.legacy()).flatMap(day -> beforeEnd(row, day, end));
    if (launch.isEmpty() && legacy.isEmpty() && end.isEmpty()) {
      return;
    }
    var lifecycle = new Lifecycle("", launch, legacy, end, false, row.successors());
    for (var subject : subjects) {
      findings.state(subject, Attributes.LIFECYCLE, lifecycle, row.locator(), row.asOf());
    }
  }

  private Optional<PartialDate> date(Row row, String slot, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    var date = PartialDate.tryParse(text);
    if (date.isEmpty()) {
      reject(row, slot, text, Text.of("is not an ISO date", "no es una fecha ISO"));
    }
    return date;
  }

  /** Lists without a separate notice repeat the end of life; that day is no notice. */
  private Optional<PartialDate> beforeEnd(Row row, PartialDate day, Optional<PartialDate> end) {
    if (end.isEmpty() || day.last().isBefore(end.get().first())) {
      return Optional.of(day);
    }
    if (day.first().isAfter(end.get().last())) {
      reject(
          row,
          "legacy",
          day.text(),
          Text.of(
              "is after the end of life, {}", "es posterior al fin de vida, {}", end.get().text()));
    }
    return Optional.empty();
  }

  private void reject(Row row, String slot, String value, Text reason) {
    findings.reject(row.offer(), "lifecycle." + slot, value, reason, row.locator());
  }
}
