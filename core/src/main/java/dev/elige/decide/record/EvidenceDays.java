package dev.elige.decide.record;

import dev.elige.belief.Domain;
import dev.elige.belief.TableBeliefs;
import java.time.LocalDate;

/**
 * The days of the newest published scores that beliefs rest on.
 *
 * @param text of models that write
 * @param embedding of models that embed
 */
public record EvidenceDays(LocalDate text, LocalDate embedding) {
  /** Those of the tables. */
  public static EvidenceDays of(TableBeliefs tables) {
    return new EvidenceDays(tables.day(Domain.TEXT), tables.day(Domain.EMBEDDING));
  }
}
