package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige catalog refresh}. */
final class CatalogRefreshCommand implements Command {
  @Override
  public String name() {
    return "refresh";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Fetches live sources anew. What is broken, empty or much smaller than before is"
                    + " refused, and the previous copy stays.",
                "Descarga de nuevo las fuentes vivas. Lo roto, vacío o mucho menor que antes se"
                    + " rechaza y se conserva la copia anterior."));
    new Options(spec, speech)
        .parameters(
            "0..*",
            "SOURCE",
            "The sources to fetch; all live ones if none is named.",
            "Las fuentes que descargar; todas las vivas si no se nombra ninguna.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    if (Options.isSet(parsed, "--offline")) {
      throw new InvalidInputException(
          "--offline",
          Text.of("leaves nothing to refresh from.", "no deja de dónde descargar."),
          Text.of("Leave it out.", "Quítalo."));
    }
    return desk.refresh(Options.parameters(parsed));
  }
}
