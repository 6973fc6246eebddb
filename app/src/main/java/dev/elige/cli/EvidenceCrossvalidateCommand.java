package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Answer;
import dev.elige.desk.CrossValidationQuestion;
import dev.elige.desk.Desk;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence crossvalidate}. */
final class EvidenceCrossvalidateCommand implements Command {
  @Override
  public String name() {
    return "crossvalidate";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Hides scores of a matrix of models and benchmarks, predicts them from the rest, and"
                    + " says how good that was.",
                "Oculta puntuaciones de una matriz de modelos y benchmarks, las predice con las"
                    + " demás y dice qué tal fue."));
    tests(files(new Options(spec, speech)));
  }

  private static Options files(Options options) {
    return options
        .value(
            "--scores",
            "FILE",
            "CSV with the columns model, benchmark and score.",
            "CSV con las columnas model, benchmark y score.")
        .value(
            "--models",
            "FILE",
            "CSV with the column model; may have index, provider, reasoning and release_date.",
            "CSV con la columna model; puede tener index, provider, reasoning y release_date.")
        .value(
            "--benchmarks",
            "FILE",
            "CSV with the column benchmark; may have index and unit.",
            "CSV con la columna benchmark; puede tener index y unit.")
        .value(
            "--folds",
            "FILE",
            "JSON: {\"folds\": [{\"test_cells\": [[model, benchmark], ...]}]}, by index or name.",
            "JSON: {\"folds\": [{\"test_cells\": [[modelo, benchmark], ...]}]}, por index o nombre.");
  }

  private static void tests(Options options) {
    options
        .value(
            "--probes",
            "NAMES",
            "Also tell each model from these benchmarks alone: names with commas between, or best:5"
                + " for the five that tell the most.",
            "Además predice cada modelo solo con estos benchmarks: nombres separados por comas, o"
                + " best:5 para los cinco que más dicen.")
        .value(
            "--new-since",
            "DATE",
            "Also tell models released since then from 1, 3 and 5 of their scores.",
            "Además predice los modelos publicados desde entonces con 1, 3 y 5 puntuaciones"
                + " suyas.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.crossvalidate(
        new CrossValidationQuestion(
            file(parsed, "--scores"),
            file(parsed, "--models"),
            file(parsed, "--benchmarks"),
            file(parsed, "--folds"),
            Options.value(parsed, "--probes").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList(),
            Options.value(parsed, "--new-since").map(text -> Options.date("--new-since", text))));
  }

  private static Path file(ParseResult parsed, String option) {
    return Options.value(parsed, option)
        .map(Path::of)
        .orElseThrow(() ->
            new InvalidInputException(
                "elige evidence crossvalidate",
                Text.of("needs {}.", "necesita {}.", option + " FILE"),
                Text.of(
                    "See `{} --help`.", "Consulta `{} --help`.", "elige evidence crossvalidate")));
  }
}
