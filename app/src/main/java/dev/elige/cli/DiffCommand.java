package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.check.DiffQuestion;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige diff}. */
final class DiffCommand implements Command {
  @Override
  public String name() {
    return "diff";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Shows what is different between two decisions: two records, a record and a"
                    + " requirement decided anew, or one requirement on two days. The exit code is"
                    + " 0 whether or not they differ.",
                "Muestra en qué difieren dos decisiones: dos registros, un registro y unos"
                    + " requisitos decididos de nuevo, o unos requisitos en dos días. El código de"
                    + " salida es 0, difieran o no."));
    new Options(spec, speech)
        .parameters(
            "1..*",
            "FILE",
            "What is compared: a record that elige choose --lock wrote, or an app.yaml; two of"
                + " them, or one app.yaml with --from.",
            "Lo que se compara: un registro que escribió elige choose --lock o un app.yaml; dos"
                + " de ellos, o un app.yaml con --from.")
        .value(
            "--from",
            "DATE",
            "The earlier day of one app.yaml, such as 2025-06-01.",
            "El día anterior de un app.yaml, por ejemplo 2025-06-01.")
        .value(
            "--to",
            "DATE",
            "The later day; the as-of of the file if not said, else today.",
            "El día posterior; si no se dice, el as-of del fichero o, si no lo tiene, hoy.")
        .flag(
            "--exit-code",
            "End with exit code 100 where they differ.",
            "Termina con el código de salida 100 si difieren.")
        .choice()
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var files = Options.parameters(parsed).stream().map(Path::of).toList();
    var from = day(parsed, "--from");
    var to = day(parsed, "--to");
    if (files.size() == 1) {
      checkDays(files.getFirst(), from, Options.isSet(parsed, "--as-of"));
    } else {
      checkFiles(files, from.isPresent() ? "--from" : to.isPresent() ? "--to" : "");
    }
    return desk.diff(
        new DiffQuestion(
            files,
            from,
            to,
            Options.catalog(parsed),
            Options.isSet(parsed, "--all-providers"),
            Options.isSet(parsed, "--nearest-price"),
            Options.isSet(parsed, "--exit-code")));
  }

  private static Optional<LocalDate> day(ParseResult parsed, String option) {
    return Options.value(parsed, option).map(text -> Options.date(option, text));
  }

  private static void checkDays(Path file, Optional<LocalDate> from, boolean hasOtherDay) {
    if (from.isEmpty()) {
      throw new InvalidInputException(
          file.toString(),
          Text.of("there is nothing to compare it with.", "no hay con qué compararlo."),
          Text.of(
              "Name a second file, or an earlier day: --from DATE.",
              "Nombra un segundo fichero o un día anterior: --from FECHA."));
    }
    if (hasOtherDay) {
      throw new InvalidInputException(
          "--as-of",
          Text.of("does not go with --from.", "no va con --from."),
          Text.of("Name the later day with --to.", "Indica el día posterior con --to."));
    }
  }

  private static void checkFiles(List<Path> files, String dayOption) {
    if (files.size() > 2) {
      throw new InvalidInputException(
          files.get(2).toString(),
          Text.of("is one file too many: two are compared.", "sobra: se comparan dos ficheros."),
          Text.of("Name two files.", "Nombra dos ficheros."));
    }
    if (!dayOption.isEmpty()) {
      throw new InvalidInputException(
          dayOption,
          Text.of(
              "goes with one requirement, and two files are named.",
              "va con un solo fichero de requisitos, y has nombrado dos ficheros."),
          Text.of("Leave out the day or one file.", "Quita el día o uno de los ficheros."));
    }
  }
}
