package dev.elige.desk;

import dev.elige.cost.KeptCounts;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.nio.file.Path;

/** The tokenizers that come with the program; nothing is kept. */
public final class TestingCounting {
  private static final BuiltInTokenizers SHELF = new BuiltInTokenizers();

  private TestingCounting() {}

  public static Counting builtIn() {
    return new Counting(
        SHELF,
        new TokenCounters(SHELF, Calibrations.builtIn())::of,
        KeptCounts.none(),
        Path.of(System.getProperty("java.io.tmpdir"), "elige-testing-profiles"),
        Extras.NONE);
  }
}
