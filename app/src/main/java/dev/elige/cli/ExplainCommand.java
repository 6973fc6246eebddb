package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige explain app.yaml [TASK...]} and {@code elige explain MODEL [ATTRIBUTE]}. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Prints the tree behind a decision, or what each source states of a model.",
                "Muestra el árbol que hay detrás de una decisión, o lo que indica cada fuente de un"
                    + " modelo."));
    new Options(spec, speech)
        .parameters(
            "1..*",
            "WHAT",
            "APP.yaml and tasks of it, or a model and one attribute, such as context-window.",
            "APP.yaml y tareas suyas, o un modelo y un atributo, como context-window.")
        .choice()
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var words = Options.parameters(parsed);
    var catalog = Options.catalog(parsed);
    if (!isFile(words.getFirst())) {
      var attribute = words.size() > 1 ? Optional.of(words.get(1)) : Optional.<String>empty();
      return desk.explain(catalog, words.getFirst(), attribute);
    }
    return desk.choose(
        new ChooseQuestion(
            Path.of(words.getFirst()),
            catalog,
            Options.isSet(parsed, "--all-providers"),
            Options.isSet(parsed, "--nearest-price"),
            List.of(),
            true,
            words.subList(1, words.size()),
            false,
            false,
            false,
            Optional.empty()));
  }

  private static boolean isFile(String word) {
    var name = word.toLowerCase(Locale.ROOT);
    return Stream.of(".yaml", ".yml", ".json").anyMatch(name::endsWith);
  }
}
