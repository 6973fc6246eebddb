package dev.elige.cli;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.List;

/** The roster of commands, in the order of the help. */
final class Commands {
  private Commands() {}

  static List<Command> all(DisplayLanguage language) {
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
        new AskCommand(),
        new ProvidersCommand(),
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
}
