package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.TextArgument;
import dev.elige.desk.talk.AskQuestion;
import dev.elige.desk.talk.AskQuestion.AnswerForm;
import dev.elige.desk.talk.AskQuestion.RoadWords;
import dev.elige.desk.talk.EmbedQuestion;
import dev.elige.report.Visible;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code elige ask -m MODEL TEXT}.
 *
 * @param name what one types
 * @param description what it is for
 */
record AskCommand(String name, Text description) implements Command {
  /** Options that say how to answer in words. */
  private static final List<String> OF_ANSWERS =
      List.of(
          "--system",
          "--shots",
          "-k",
          "--pick",
          "--seed",
          "--likeness",
          "--schema",
          "--max-tokens",
          "--temperature",
          "--translate",
          "--pivot",
          "--translator",
          "--stream",
          "--show-tokens");

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage().description(speech.say(description));
    question(new Options(spec, speech))
        .value(
            "--replay",
            "FILE",
            "Answer from calls that elige record has kept: no key, no network, nothing to pay.",
            "Responde con llamadas que guardó elige record: sin clave, sin red y sin pagar nada.")
        .catalog();
  }

  /** The options of whoever asks models. */
  static Options question(Options options) {
    return translating(answering(options))
        .flag(
            "--embed",
            "Print the text's embedding, its tokens, cost and time in place of an answer.",
            "Muestra el embedding del texto, sus tokens, coste y tiempo en vez de una respuesta.")
        .parameters(
            "1",
            "TEXT",
            "The question: a file, - for standard input, or the text itself.",
            "La pregunta: un fichero, - para la entrada estándar o el texto mismo.");
  }

  private static Options translating(Options options) {
    return ExampleOptions.describe(options)
        .value(
            "--translate",
            "TAG",
            "Your language, such as es: the question is translated from it and the answer back.",
            "Tu idioma, por ejemplo es: la pregunta se traduce y la respuesta vuelve a él.")
        .value(
            "--pivot",
            "TAG",
            "The language that the model is asked in; en if not said.",
            "El idioma en que se pregunta al modelo; en si no se dice.")
        .value(
            "--translator",
            "WHO",
            "Who translates: amazon-translate, or a model; amazon-translate if not said.",
            "Quién traduce: amazon-translate o un modelo; amazon-translate si no se dice.");
  }

  private static Options answering(Options options) {
    return options
        .values(
            "-m --model",
            "MODEL",
            "A model as provider/model, or a short form; may be repeated: answers side by side.",
            "Un modelo como proveedor/modelo o su forma corta; puede repetirse: respuestas una al"
                + " lado de otra.")
        .value(
            "--system",
            "TEXT",
            "Instructions that stand above the question, such as a role.",
            "Instrucciones que van antes de la pregunta, como un papel.")
        .value(
            "--schema",
            "FILE",
            "A JSON schema that the answer has to fit, where the provider takes one.",
            "Un esquema JSON al que se ciñe la respuesta, si el proveedor lo admite.")
        .value(
            "--max-tokens",
            "N",
            "The most tokens to generate, reasoning included.",
            "El máximo de tokens que generar, razonamiento incluido.")
        .value(
            "--temperature",
            "T",
            "0 or more; the provider's default unless said.",
            "0 o más; si no se indica, el valor del proveedor.")
        .flag(
            "--stream",
            "Print the answer while it comes; of one model.",
            "Muestra la respuesta según llega; de un modelo.")
        .flag(
            "--show-tokens",
            "Show the tokens of question and answer one by one.",
            "Muestra uno a uno los tokens de la pregunta y de la respuesta.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var replay = Options.value(parsed, "--replay").map(Path::of);
    if (replay.isEmpty()) {
      Options.refuseOffline(parsed, Options.list(parsed, "--model"));
    }
    return ask(parsed, replay.map(desk::replaying).orElse(desk));
  }

  /** Asks what was typed. */
  static Answer ask(ParseResult parsed, Desk desk) {
    var text = TextArgument.read(Options.parameters(parsed).getFirst(), System.in);
    if (Options.isSet(parsed, "--embed")) {
      return embedded(parsed, desk, text.text());
    }
    boolean isShown =
        Options.isSet(parsed, "--stream")
            && !Options.isSet(parsed, "--json")
            && !Options.isSet(parsed, "--markdown");
    var question =
        new AskQuestion(
            Options.list(parsed, "--model"),
            text.text(),
            form(parsed),
            ExampleOptions.shots(parsed),
            road(parsed),
            Options.isSet(parsed, "--stream"),
            Options.isSet(parsed, "--show-tokens"));
    if (!isShown) {
      return desk.ask(Options.catalog(parsed), question, Optional.empty());
    }
    var answer = desk.ask(Options.catalog(parsed), question, Optional.of(AskCommand::print));
    print("\n\n");
    return answer;
  }

  private static AnswerForm form(ParseResult parsed) {
    return new AnswerForm(
        Options.value(parsed, "--system"),
        Options.value(parsed, "--schema").map(word -> TextArgument.read(word, System.in).text()),
        Options.value(parsed, "--max-tokens").map(AskCommand::tokens),
        Options.value(parsed, "--temperature").map(AskCommand::temperature));
  }

  private static Optional<RoadWords> road(ParseResult parsed) {
    var pivot = Options.value(parsed, "--pivot");
    var translator = Options.value(parsed, "--translator");
    var language = Options.value(parsed, "--translate");
    if (language.isEmpty() && (pivot.isPresent() || translator.isPresent())) {
      throw new InvalidInputException(
          pivot.isPresent() ? "--pivot" : "--translator",
          Text.of("says how to translate, and nothing is.", "dice cómo traducir, y no se traduce."),
          Text.of("Add your language: --translate es.", "Añade tu idioma: --translate es."));
    }
    return language.map(tag -> new RoadWords(tag, pivot, translator));
  }

  private static Answer embedded(ParseResult parsed, Desk desk, String text) {
    for (var option : OF_ANSWERS) {
      if (parsed.hasMatchedOption(option)) {
        throw new InvalidInputException(
            option,
            Text.of(
                "is for answers in words, not for vectors.",
                "es para respuestas, no para vectores."),
            Text.of("Leave it out, or --embed.", "Quítalo, o quita --embed."));
      }
    }
    var question = new EmbedQuestion(Options.list(parsed, "--model"), text);
    return desk.embed(Options.catalog(parsed), question);
  }

  private static double temperature(String text) {
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw new InvalidInputException(
        "--temperature " + text,
        Text.of("is not a number of 0 or more.", "no es un número igual o mayor que 0."),
        Text.of(
            "Most models take 0 to 1: --temperature 0.2.",
            "La mayoría de los modelos acepta de 0 a 1: --temperature 0.2."));
  }

  private static int tokens(String text) {
    try {
      int most = new BigDecimal(text).intValueExact();
      if (most >= 1) {
        return most;
      }
    } catch (ArithmeticException | NumberFormatException _) {
      // told below
    }
    throw new InvalidInputException(
        "--max-tokens " + text,
        Text.of(
            "is not a whole number from 1 to {}.",
            "no es un número entero de 1 a {}.",
            Integer.MAX_VALUE),
        Text.of("Write --max-tokens 500.", "Escribe --max-tokens 500."));
  }

  private static void print(String piece) {
    System.out.print(Visible.of(piece));
    System.out.flush();
  }
}
