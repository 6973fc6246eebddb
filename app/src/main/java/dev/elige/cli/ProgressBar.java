package dev.elige.cli;

import dev.elige.base.Estimate;
import java.io.PrintStream;
import java.util.Locale;

/** One line on a terminal that says how far something is; it appears after a second. */
final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long PATIENCE = 1_000_000_000L;
  private static final long STEP = 200_000_000L;
  private static final double MEGABYTE = 1e6;

  private final PrintStream to;
  private final boolean isShown;
  private final long began = System.nanoTime();
  private long next = began + PATIENCE;
  private boolean hasDrawn;

  private ProgressBar(PrintStream to, boolean isShown) {
    this.to = to;
    this.isShown = isShown;
  }

  /** A bar on standard error, silent where that is no terminal. */
  @SuppressWarnings("SystemConsoleNull") // that of java.base, which the program sets, may be
  static ProgressBar onScreen(boolean quiet) {
    var console = System.console();
    return new ProgressBar(System.err, !quiet && console != null && console.isTerminal());
  }

  /** Says how many bytes are done. */
  void show(long done, Estimate<Long> total) {
    long now = System.nanoTime();
    if (!isShown || now < next) {
      return;
    }
    next = now + STEP;
    hasDrawn = true;
    double seconds = (now - began) / 1e9;
    to.print("\r\u001b[K" + line(done, total.toOptional().orElse(0L), seconds));
    to.flush();
  }

  static String line(long done, long total, double seconds) {
    var amount = String.format(Locale.ROOT, "%.0f MB", done / MEGABYTE);
    var pace = String.format(Locale.ROOT, "%.1f MB/s", done / MEGABYTE / Math.max(seconds, 0.001));
    if (total <= 0) {
      return amount + "  " + pace;
    }
    int filled = (int) Math.min(WIDTH, WIDTH * done / total);
    return String.format(
        Locale.ROOT,
        "%s%s %3d %%  %s of %.0f MB  %s",
        "█".repeat(filled),
        "░".repeat(WIDTH - filled),
        Math.min(100, 100 * done / total),
        amount,
        total / MEGABYTE,
        pace);
  }

  @Override
  public void close() {
    if (hasDrawn) {
      to.print("\r\u001b[K");
      to.flush();
    }
  }
}
