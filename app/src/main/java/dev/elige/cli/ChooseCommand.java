package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige choose app.yaml}. */
final class ChooseCommand implements Command {
  @Override
  public String name() {
    return "choose";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Decides what to run for an application, and says why and why not the others.",
                "Decide qué modelo conviene a una aplicación, por qué, y por qué no los demás."));
    new Options(spec, speech)
        .parameters(
            "1", "APP.yaml", "What the application needs.", "Lo que necesita la aplicación.")
        .choice()
        .values(
            "--why-not",
            "MODEL",
            "Say for this model what every rule says; may be repeated.",
            "Dice de este modelo qué opina cada regla; puede repetirse.")
        .flag(
            "--what-if",
            "Say for every task what would change the answer: the smallest change of a price, a"
                + " quality, the volume, the floor, the budget, a date or a language.",
            "Dice de cada tarea qué cambiaría la respuesta: el cambio más pequeño de un precio, una"
                + " calidad, el volumen, el mínimo, el presupuesto, una fecha o un idioma.")
        .flag(
            "--explain",
            "Print the tree behind every number, down to source and date.",
            "Muestra el árbol que hay detrás de cada número, hasta la fuente y la fecha.")
        .flag(
            "--sure",
            "Say how sure each choice is, who may be better, and what being wrong would cost.",
            "Di qué seguridad tiene cada elección, quién puede ser mejor y cuánto costaría"
                + " equivocarse.")
        .perhaps(
            "--lock",
            "FILE",
            "Write a record of the decision, elige.lock.yaml beside the requirement if not said;"
                + " elige check tells later what has moved.",
            "Escribe un registro de la decisión, elige.lock.yaml junto a los requisitos si no se"
                + " dice; elige check dirá después qué ha cambiado.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var file = Path.of(Options.parameters(parsed).getFirst());
    return desk.choose(
        new ChooseQuestion(
            file,
            Options.catalog(parsed),
            Options.isSet(parsed, "--all-providers"),
            Options.isSet(parsed, "--nearest-price"),
            Options.list(parsed, "--why-not"),
            Options.isSet(parsed, "--explain"),
            List.of(),
            Options.isSet(parsed, "--sure"),
            Options.isSet(parsed, "--what-if"),
            Delivery.of(parsed).hasPage(),
            lock(parsed, file)));
  }

  private static Optional<Path> lock(ParseResult parsed, Path requirement) {
    var named = Options.value(parsed, "--lock");
    return named.isPresent()
        ? Optional.of(LockNames.file(named.get(), requirement))
        : Optional.empty();
  }
}
