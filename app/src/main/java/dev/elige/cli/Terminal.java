package dev.elige.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a person types and reads.
 *
 * @param out for the answer and nothing else
 * @param err for everything else
 * @param environment the environment variables
 * @param isScreen whether a person looks at {@code out}
 */
public record Terminal(
    PrintStream out, PrintStream err, Map<String, String> environment, boolean isScreen) {
  private static final int USUAL_WIDTH = 100;
  private static final int WIDEST = 1000;

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** The terminal's width in cells: COLUMNS, else 100. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return columns > 0 ? Math.min(columns, WIDEST) : USUAL_WIDTH;
    } catch (NumberFormatException _) {
      return USUAL_WIDTH;
    }
  }

  /** Whether colours are understood and wanted (no-color.org). */
  boolean isColourful() {
    return isScreen
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  boolean wantsTraces() {
    return environment.getOrDefault("ELIGE_DEBUG", "").equals("1");
  }
}
