package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige catalog sources}. */
final class CatalogSourcesCommand implements Command {
  @Override
  public String name() {
    return "sources";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Lists the sources of the catalog's facts.",
                "Lista las fuentes de los datos del catálogo."));
    new Options(spec, speech).catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.sources(Options.catalog(parsed));
  }
}
