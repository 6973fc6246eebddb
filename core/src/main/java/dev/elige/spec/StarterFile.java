package dev.elige.spec;

import dev.elige.base.DisplayLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The commented file to begin a requirement with. */
public final class StarterFile {
  private StarterFile() {}

  /** The file's text in a language; it reads without findings. */
  public static String text(DisplayLanguage language) {
    return resource(
        switch (language) {
          case ENGLISH -> "starter_en.yaml";
          case SPANISH -> "starter_es.yaml";
        });
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(StarterFile.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
