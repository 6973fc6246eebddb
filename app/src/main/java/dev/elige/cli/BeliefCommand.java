package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Nearest;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.evidence.BeliefQuestion;
import dev.elige.desk.kit.Answer;
import java.util.Arrays;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige belief [MODEL...]}. */
final class BeliefCommand implements Command {
  private static final int SHOWN = 20;
  private static final Language ENGLISH = new Language("en");

  @Override
  public String name() {
    return "belief";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Tells how good models probably are, how sure that is, and what it rests on.",
                "Dice qué tal son probablemente los modelos, con qué certeza y en qué se apoya."));
    new Options(spec, speech)
        .parameters(
            "0..*",
            "MODEL",
            "Provider and model, or a short form; without one the best models of a task.",
            "Proveedor y modelo, o una forma corta; sin ninguno, los mejores modelos de una tarea.")
        .value(
            "--task",
            "KIND",
            "At this kind of task; without one at all kinds.",
            "En este tipo de tarea; si no se indica, en todos los tipos.")
        .value(
            "--language",
            "TAG",
            "In this language; English if not said.",
            "En este idioma; inglés si no se dice.")
        .value("--limit", "N", "Show so many; 20 if not said.", "Muestra tantos; 20 si no se dice.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.belief(
        Options.catalog(parsed),
        new BeliefQuestion(
            Options.parameters(parsed),
            Options.value(parsed, "--task").map(BeliefCommand::kind),
            Options.value(parsed, "--language").map(BeliefCommand::language).orElse(ENGLISH),
            Options.value(parsed, "--limit").map(BeliefCommand::limit).orElse(SHOWN)));
  }

  private static TaskKind kind(String word) {
    var known = Arrays.stream(TaskKind.values()).map(TaskKind::id).toList();
    return TaskKind.of(word)
        .orElseThrow(() ->
            new InvalidInputException(
                "--task " + word,
                Text.of("is not a kind of task.", "no es un tipo de tarea."),
                Nearest.of(word, known)
                    .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                    .orElse(Text.of("Say one of {}.", "Di uno de {}.", String.join(", ", known)))));
  }

  private static Language language(String tag) {
    return Language.parse(tag)
        .orElseThrow(() ->
            new InvalidInputException(
                "--language " + tag,
                Text.of("is not a language.", "no es un idioma."),
                Text.of(
                    "Write its BCP 47 tag, such as es or pt-BR.",
                    "Escribe su etiqueta BCP 47, como es o pt-BR.")));
  }

  private static int limit(String number) {
    if (number.matches("[1-9]\\d{0,5}")) {
      return Integer.parseInt(number);
    }
    throw new InvalidInputException(
        "--limit " + number,
        Text.of("is not a count.", "no es un número."),
        Text.of("Write a whole number from 1 on.", "Escribe un número entero a partir de 1."));
  }
}
