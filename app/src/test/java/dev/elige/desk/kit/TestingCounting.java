package dev.elige.desk.kit;

import dev.elige.cost.KeptCounts;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import dev.elige.tokens.install.TokenizerStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/** The tokenizers that come with the program; nothing is kept. */
public final class TestingCounting {
  private static final BuiltInTokenizers SHELF = new BuiltInTokenizers();

  private static final Path TEMPORARY = temporary();

  private TestingCounting() {}

  private static Path temporary() {
    try {
      return Files.createTempDirectory("elige-testing");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Counting builtIn() {
    return new Counting(
        SHELF,
        new TokenizerStore(
            TEMPORARY.resolve("tokenizers"),
            () -> {
              throw new AssertionError("the network was asked for");
            },
            LocalDate.of(2026, 11, 23)),
        new TokenCounters(SHELF, Calibrations.builtIn())::of,
        KeptCounts.none(),
        Map.of(),
        TEMPORARY.resolve("calibrations"),
        TEMPORARY.resolve("profiles"),
        () -> Extras.NONE);
  }
}
