package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.evidence.CrossValidationQuestion;
import dev.elige.desk.evidence.DecisionTestQuestion;
import dev.elige.desk.evidence.HiddenTableQuestion;
import dev.elige.desk.evidence.ScoreFiles;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence crossvalidate}. */
final class EvidenceCrossvalidateCommand implements Command {
  private static final List<String> OF_FILES =
      List.of("--scores", "--models", "--benchmarks", "--probes", "--new-since");
  private static final List<String> OF_TABLES = List.of("--packed", "--hide");
  private static final List<String> OF_HIDING =
      List.of("--folds", "--hide", "--probes", "--new-since");
  private static final double USUAL_SHARE = 0.3;

  /** How many models a person usually decides between, at least and at most. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 8;

  @Override
  public String name() {
    return "crossvalidate";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Hides scores of a matrix of models and benchmarks, yours or that of a public table,"
                    + " predicts them from the rest, and says how good that was.",
                "Oculta puntuaciones de una matriz de modelos y benchmarks, tuya o de una tabla"
                    + " pública, las predice con las demás y dice qué tal fue."));
    var options = new Options(spec, speech);
    tests(files(options));
    table(options);
    decisions(options);
  }

  private static void decisions(Options options) {
    options
        .value(
            "--decisions",
            "N",
            "Instead of predictions: decide so often between models whose scores on a benchmark are"
                + " hidden, and say whether that was as sure as announced.",
            "En lugar de predicciones: decide tantas veces entre modelos cuyas puntuaciones en un"
                + " benchmark están ocultas, y dice si fue tan seguro como se anunció.")
        .value(
            "--shortlist",
            "N",
            "With --decisions: between how many models; 3 to 8 unless said.",
            "Con --decisions: entre cuántos modelos; si no se indica, de 3 a 8.")
        .value(
            "--halvings",
            "N",
            "With --decisions: how often to draw which half of the models is hidden, 1 unless said.",
            "Con --decisions: cuántas veces sortear qué mitad de los modelos se oculta; si no se"
                + " indica, 1.");
  }

  private static void table(Options options) {
    options
        .value(
            "--table",
            "NAME",
            "Instead of files: euroeval or mteb, tasks in many languages.",
            "En lugar de ficheros: euroeval o mteb, tareas en muchos idiomas.")
        .value(
            "--packed",
            "DIR",
            "With --table: the folder that evidence build reads.",
            "Con --table: la carpeta que lee evidence build.")
        .value(
            "--hide",
            "SHARE",
            "With --table: how many of the cells to hide; 0.3 unless said.",
            "Con --table: qué parte de las celdas ocultar; si no se indica, 0.3.");
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
            "JSON: {\"folds\": [{\"test_cells\": [[model, benchmark], ...]}]}, by index or name; with"
                + " --table how often to draw, 1 unless said.",
            "JSON: {\"folds\": [{\"test_cells\": [[modelo, benchmark], ...]}]}, por index o nombre;"
                + " con --table, cuántos sorteos: si no se indica, 1.");
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
    var decisions = Options.value(parsed, "--decisions");
    if (decisions.isEmpty()) {
      refuse(parsed, List.of("--shortlist", "--halvings"), "--folds");
      return hide(parsed, desk);
    }
    refuse(parsed, OF_HIDING, "--decisions");
    var test = test(parsed, decisions.get());
    if (Options.isSet(parsed, "--table")) {
      refuse(parsed, OF_FILES, "--table");
      return desk.testDecisions(tableQuestion(parsed), test);
    }
    refuse(parsed, OF_TABLES, "--scores");
    return desk.testDecisions(scoreFiles(parsed), test);
  }

  private static Answer hide(ParseResult parsed, Desk desk) {
    if (Options.isSet(parsed, "--table")) {
      refuse(parsed, OF_FILES, "--table");
      return desk.hideInTable(tableQuestion(parsed));
    }
    refuse(parsed, OF_TABLES, "--scores");
    return desk.crossvalidate(
        new CrossValidationQuestion(
            scoreFiles(parsed),
            needed(parsed, "--folds", "FILE"),
            Options.value(parsed, "--probes").stream()
                .flatMap(names -> Stream.of(names.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList(),
            Options.value(parsed, "--new-since").map(text -> Options.date("--new-since", text))));
  }

  private static HiddenTableQuestion tableQuestion(ParseResult parsed) {
    return new HiddenTableQuestion(
        Options.value(parsed, "--table").orElseThrow(),
        needed(parsed, "--packed", "DIR"),
        Options.value(parsed, "--hide")
            .map(text -> Options.number("--hide", text).doubleValue())
            .orElse(USUAL_SHARE),
        Options.value(parsed, "--folds").map(EvidenceCrossvalidateCommand::folds).orElse(1));
  }

  private static ScoreFiles scoreFiles(ParseResult parsed) {
    return new ScoreFiles(
        needed(parsed, "--scores", "FILE"),
        needed(parsed, "--models", "FILE"),
        needed(parsed, "--benchmarks", "FILE"));
  }

  private static DecisionTestQuestion test(ParseResult parsed, String decisions) {
    int wanted =
        count(
            "--decisions " + decisions,
            decisions,
            Text.of("is not a whole number.", "no es un número entero."),
            "--decisions 2000");
    var size =
        Options.value(parsed, "--shortlist")
            .map(text ->
                count(
                    "--shortlist " + text,
                    text,
                    Text.of("is not a whole number.", "no es un número entero."),
                    "--shortlist 5"));
    var halvings =
        Options.value(parsed, "--halvings")
            .map(text ->
                count(
                    "--halvings " + text,
                    text,
                    Text.of("is not a whole number.", "no es un número entero."),
                    "--halvings 4"));
    return new DecisionTestQuestion(
        wanted, size.orElse(SHORTEST), size.orElse(LONGEST), halvings.orElse(1));
  }

  /** Options of the one way of asking mean nothing in the other. */
  private static void refuse(ParseResult parsed, List<String> options, String with) {
    for (var option : options) {
      if (Options.isSet(parsed, option)) {
        throw new InvalidInputException(
            option,
            Text.of("does not go with {}.", "no va con {}.", with),
            Text.of("Leave one of them out.", "Quita una de las dos."));
      }
    }
  }

  private static int folds(String text) {
    return count(
        "--folds " + text,
        text,
        Text.of(
            "is not a whole number, as --table takes it.",
            "no es un número entero, como pide --table."),
        "--folds 1");
  }

  private static int count(String place, String text, Text rule, String right) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException _) {
      throw new InvalidInputException(place, rule, Text.of("Write {}.", "Escribe {}.", right));
    }
  }

  private static Path needed(ParseResult parsed, String option, String label) {
    return Options.value(parsed, option)
        .map(Path::of)
        .orElseThrow(() ->
            new InvalidInputException(
                "elige evidence crossvalidate",
                Text.of("needs {}.", "necesita {}.", option + " " + label),
                Text.of(
                    "See `{} --help`.", "Consulta `{} --help`.", "elige evidence crossvalidate")));
  }
}
