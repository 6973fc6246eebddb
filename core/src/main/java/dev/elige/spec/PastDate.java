package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import java.time.LocalDate;

/** Warns where a date to live until is already over. */
final class PastDate {
  private static final String KEY = "must-live-until";

  private final Findings findings;
  private final LocalDate day;

  /**
   * @param day the day the question is about
   */
  PastDate(Findings findings, LocalDate day) {
    this.findings = findings;
    this.day = day;
  }

  void warn(Fields fields, Constraints constraints) {
    constraints
        .mustLiveUntil()
        .filter(date -> fields.has(KEY) && date.last().isBefore(day))
        .ifPresent(date ->
            findings.warn(
                fields.placeOf(KEY),
                Text.of(
                    "\"{}\" is over on {}, so it limits nothing.",
                    "\"{}\" ya ha pasado el {}, así que no limita nada.",
                    date,
                    day),
                Text.of("Write a later date.", "Escribe una fecha posterior.")));
  }
}
