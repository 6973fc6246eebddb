package dev.elige.desk.choice;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.TextFiles;
import dev.elige.report.NoticeReport;
import dev.elige.spec.StarterFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the file to begin with. */
public final class InitDesk {
  private InitDesk() {}

  /** Writes a commented requirement. */
  public static Answer answer(Path file, DisplayLanguage language, boolean replace) {
    if (Files.exists(file) && !replace) {
      throw new InvalidInputException(
          file.toString(),
          Text.of("is there already.", "ya existe."),
          Text.of(
              "Name another file, or write over it with --force.",
              "Nombra otro fichero o sobrescríbelo con --force."));
    }
    TextFiles.write(file, StarterFile.text(language));
    return Answer.done(
        new NoticeReport(
            file.toString(),
            List.of(
                Text.of("{} is written.", "{} está escrito.", file),
                Text.of(
                    "Say in it what your application needs, then run: elige choose {}",
                    "Escribe en él lo que necesita tu aplicación y ejecuta: elige choose {}",
                    file))));
  }
}
