package dev.elige.desk.kit;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where state lives: {@code $ELIGE_HOME}, else the data folder of the XDG base directory
 * specification.
 *
 * @param root the folder, which need not exist
 */
public record Home(Path root) {
  /** Where these variables say that it lies. */
  public static Home of(Map<String, String> environment) {
    return new Home(
        set(environment, "ELIGE_HOME")
            .map(Path::of)
            .or(() -> set(environment, "XDG_DATA_HOME").map(data -> Path.of(data, "elige")))
            .or(() -> set(environment, "HOME").map(home -> Path.of(home, ".local/share/elige")))
            .orElse(Path.of(".elige-home")));
  }

  /** Refreshed copies of catalog sources. */
  public Path refreshed() {
    return root.resolve("catalog");
  }

  /** Counts of samples, so that they are counted once. */
  public Path counts() {
    return root.resolve("counts.tsv");
  }

  /** What profiles of corpora have counted. */
  public Path profiles() {
    return root.resolve("profiles");
  }

  /** Installed tokenizers. */
  public Path tokenizers() {
    return root.resolve("tokenizers");
  }

  /** The user's own calibrations of token estimates. */
  public Path calibrations() {
    return root.resolve("calibrations");
  }

  /** The user's own measurements. */
  public Path evidence() {
    return root.resolve("evidence");
  }

  /** The user's own models, contract prices and overrides. */
  public Path catalogFile() {
    return root.resolve("catalog.yaml");
  }

  /** Providers of the user's own, and what is different of those that are built in. */
  public Path providersFile() {
    return root.resolve("providers.yaml");
  }

  private static Optional<String> set(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
  }
}
