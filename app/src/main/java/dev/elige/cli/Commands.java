package dev.elige.cli;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.List;

/** The roster of commands, in the order of the help. */
final class Commands {
  private static final String PROMPT = "prompt";
  private static final String ASK = "ask";
  private static final String RECORD = "record";
  private static final String PROVIDERS = "providers";

  private Commands() {}

  /**
   * The commands.
   *
   * @param words what was typed: a command with many options that is not among it stands here by
   *     its name alone, so that the start of others need not open it
   */
  static List<Command> all(DisplayLanguage language, List<String> words) {
    return List.of(
        new InitCommand(language),
        new ChooseCommand(),
        new CheckCommand(),
        new DiffCommand(),
        new CostCommand(),
        new CompareCommand(),
        new ModelsCommand(),
        new ShowCommand(),
        new ExplainCommand(),
        new BeliefCommand(),
        new TokensCommand(),
        prompt(words),
        ask(words),
        record(words),
        providers(words),
        new CommandGroup(
            "evidence",
            Text.of(
                "Scores: your own, and what all of them say of each other.",
                "Puntuaciones: las tuyas, y qué dicen todas unas de otras."),
            List.of(
                new EvidenceAddCommand(),
                new EvidenceListCommand(),
                new EvidenceRemoveCommand(),
                new EvidenceNextCommand(),
                new EvidenceCrossvalidateCommand(),
                new EvidenceVerifyCommand(),
                new EvidenceBuildCommand(),
                new EvidenceFitCommand())),
        new CommandGroup(
            "catalog",
            Text.of("What the answers are made of.", "De qué están hechas las respuestas."),
            List.of(
                new CatalogVerifyCommand(),
                new CatalogSourcesCommand(),
                new CatalogRefreshCommand(),
                new CatalogBuildCommand())));
  }

  private static Command prompt(List<String> words) {
    var description =
        Text.of(
            "Shows what would be sent to a model for a task, with its tokens and its price.",
            "Muestra qué se enviaría a un modelo para una tarea, con sus tokens y su precio.");
    return words.contains(PROMPT)
        ? new PromptCommand(PROMPT, description)
        : named(PROMPT, description);
  }

  private static Command ask(List<String> words) {
    var description =
        Text.of(
            "Asks models, and prints their answers with tokens, cost and time.",
            "Pregunta a modelos y muestra sus respuestas con tokens, coste y tiempo.");
    return words.contains(ASK) ? new AskCommand(ASK, description) : named(ASK, description);
  }

  private static Command record(List<String> words) {
    var description =
        Text.of(
            "Asks models as ask does, and keeps the calls in a file, without keys.",
            "Pregunta a modelos como ask y guarda las llamadas en un fichero, sin claves.");
    return words.contains(RECORD)
        ? new RecordCommand(RECORD, description)
        : named(RECORD, description);
  }

  private static Command providers(List<String> words) {
    var description =
        Text.of(
            "Lists who can be asked, whether a key is found (never its value), and where.",
            "Enumera a quién se puede preguntar, si hay clave (nunca su valor) y dónde.");
    return words.contains(PROVIDERS)
        ? new ProvidersCommand(PROVIDERS, description)
        : named(PROVIDERS, description);
  }

  private static Command named(String name, Text description) {
    return new CommandGroup(name, description, List.of());
  }
}
