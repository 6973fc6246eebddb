package dev.elige.belief.own;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.belief.evidence.Measurement;
import dev.elige.catalog.TestingCatalog;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes files of results and reads them against a catalog of a few models. */
record TestingResults(Path folder) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final String HEADER = "model,dataset,task,language,setting,score,n,standard_error,date\n";

  private static final CatalogModels MODELS =
      new CatalogModels(
          new TestingCatalog()
              .offer("openai/gpt-4o")
              .offer(
                  "amazon-bedrock/anthropic.claude-haiku-4-5-20251001-v1:0",
                  "anthropic/claude-haiku-4-5-20251001")
              .offer("anthropic/claude-haiku-4-5-20251001")
              .offer("openai/gpt-4o-mini")
              .on(TODAY.toString()));

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Measurement> read(String name, String text) {
    return read(List.of(write(name, text)));
  }

  static List<Measurement> read(List<Path> files) {
    return MeasurementReader.read(files, MODELS, TODAY);
  }

  /** What is said of a file, without its folder. */
  List<String> problems(String name, String text) {
    try {
      read(name, text);
      return List.of();
    } catch (InvalidInputException e) {
      return e.problems().stream().map(this::told).toList();
    }
  }

  private String told(Problem problem) {
    return problem.message(DisplayLanguage.ENGLISH).replace(folder + File.separator, "");
  }
}
