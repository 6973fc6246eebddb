package dev.elige.desk.evidence;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;

/**
 * How to test decisions on hidden scores.
 *
 * @param decisions how many
 * @param shortest how many models to decide between at least
 * @param longest how many at most
 * @param halvings how often to draw which halves are hidden
 */
public record DecisionTestQuestion(int decisions, int shortest, int longest, int halvings) {
  /** Fewer say nothing of probabilities in ten bins. */
  private static final int FEWEST = 100;

  /**
   * Checks the numbers.
   *
   * @throws InvalidInputException where they make no test
   */
  public DecisionTestQuestion {
    if (decisions < FEWEST) {
      throw new InvalidInputException(
          "--decisions " + decisions,
          Text.of("is less than {}.", "es menor que {}.", FEWEST),
          Text.of("Write --decisions 2000.", "Escribe --decisions 2000."));
    }
    if (shortest < 2 || longest < shortest) {
      throw new InvalidInputException(
          "--shortlist " + shortest,
          Text.of("is less than 2.", "es menor que 2."),
          Text.of("Write --shortlist 5.", "Escribe --shortlist 5."));
    }
    if (halvings < 1) {
      throw new InvalidInputException(
          "--halvings " + halvings,
          Text.of("is less than 1.", "es menor que 1."),
          Text.of("Write --halvings 4.", "Escribe --halvings 4."));
    }
  }
}
