package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.TextArgument;
import dev.elige.desk.talk.PromptQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code elige prompt app.yaml}.
 *
 * @param name what one types
 * @param description what it is for
 */
record PromptCommand(String name, Text description) implements Command {
  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage().description(speech.say(description));
    var options =
        new Options(spec, speech)
            .parameters(
                "1", "APP.yaml", "What the application needs.", "Lo que necesita la aplicación.")
            .value(
                "--task",
                "NAME",
                "The task; the first one if not said.",
                "La tarea; la primera si no se dice.")
            .value(
                "--input",
                "TEXT|FILE",
                "What is asked about: a file, - for standard input, or the text itself; the first"
                    + " sample of the task if not said.",
                "Sobre qué se pregunta: un fichero, - para la entrada estándar o el texto mismo; la"
                    + " primera muestra de la tarea si no se dice.");
    asking(examples(words(options))).choice().catalog();
  }

  private static Options asking(Options options) {
    return options
        .flag(
            "--ask",
            "Send it: print what the choice, or the models of -m, answer.",
            "Envíalo: muestra lo que responden la elección o los modelos de -m.")
        .values(
            "-m --model",
            "MODEL",
            "With --ask, a model to ask in place of the choice; may be repeated.",
            "Con --ask, un modelo al que preguntar en lugar de la elección; puede repetirse.")
        .value(
            "--replay",
            "FILE",
            "With --ask, answer from calls that elige record has kept.",
            "Con --ask, responde con llamadas que guardó elige record.");
  }

  private static Options words(Options options) {
    return options
        .value(
            "--style",
            "zero-shot|few-shot|role",
            "How the model is asked; few-shot with --shots, else zero-shot.",
            "Cómo se pregunta al modelo; few-shot si hay --shots y, si no, zero-shot.")
        .value(
            "--in",
            "TAG",
            "The language to ask in, such as es; the first of the task's that there is a template"
                + " for.",
            "El idioma en que se pregunta, por ejemplo es; el primero de la tarea que tenga"
                + " plantilla.")
        .value("--role", "WHO", "Who the model is.", "Quién es el modelo.")
        .values(
            "--choice",
            "WORD",
            "An answer that is allowed; may be repeated. For a classification the answers of --shots"
                + " if none is named.",
            "Una respuesta permitida; puede repetirse. Para clasificar, las respuestas de --shots si"
                + " no se nombra ninguna.")
        .values(
            "--context",
            "FILE",
            "A text that the answer rests on, the most important first; may be repeated.",
            "Un texto en que se basa la respuesta, el más importante primero; puede repetirse.")
        .values(
            "--templates",
            "FILE",
            "Templates of your own in place of those that come with Elige; may be repeated.",
            "Plantillas propias en lugar de las que trae Elige; puede repetirse.");
  }

  private static Options examples(Options options) {
    return ExampleOptions.describe(options)
        .value(
            "--keep-first",
            "examples|context",
            "What is kept first where not everything fits the window; examples if not said.",
            "Qué se conserva primero si no cabe todo en la ventana; examples si no se dice.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var asked = asked(parsed);
    var replay = Options.value(parsed, "--replay").map(Path::of);
    if (asked.isPresent() && replay.isEmpty()) {
      Options.refuseOffline(parsed, asked.get());
    }
    return replay
        .map(desk::replaying)
        .orElse(desk)
        .prompt(
            new PromptQuestion(
                Options.choice(parsed),
                Options.value(parsed, "--task"),
                Options.value(parsed, "--style"),
                Options.value(parsed, "--input").map(word -> TextArgument.read(word, System.in)),
                Options.value(parsed, "--in"),
                Options.value(parsed, "--role"),
                Options.list(parsed, "--choice"),
                Options.list(parsed, "--context"),
                paths(parsed),
                ExampleOptions.shots(parsed),
                Options.value(parsed, "--keep-first"),
                asked));
  }

  private static Optional<List<String>> asked(ParseResult parsed) {
    var models = Options.list(parsed, "--model");
    if (Options.isSet(parsed, "--ask")) {
      return Optional.of(models);
    }
    for (var option : List.of("--model", "--replay")) {
      if (Options.isSet(parsed, option)) {
        throw new InvalidInputException(
            option,
            Text.of(
                "says who answers, and nobody is asked.", "dice quién responde, y no se pregunta."),
            Text.of("Add --ask.", "Añade --ask."));
      }
    }
    return Optional.empty();
  }

  private static List<Path> paths(ParseResult parsed) {
    return Options.list(parsed, "--templates").stream().map(Path::of).toList();
  }
}
