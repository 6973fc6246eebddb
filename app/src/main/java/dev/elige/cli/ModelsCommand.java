package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige models}. */
final class ModelsCommand implements Command {
  @Override
  public String name() {
    return "models";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Lists models and what they cost; several options must all hold.",
                "Lista modelos y lo que cuestan; si hay varias opciones, deben cumplirse todas."));
    var options = new Options(spec, speech);
    what(options);
    limits(options);
    options.catalog();
  }

  private static void what(Options options) {
    options
        .value("--task", "KIND", "Serves this kind of task.", "Sirve para este tipo de tarea.")
        .values(
            "--language",
            "TAG",
            "A source lists or measured this language.",
            "Una fuente incluye o midió este idioma.")
        .values("--region", "PLACE", "Is processed there.", "Se procesa allí.")
        .values("--provider", "ID", "Is sold by this provider.", "Lo vende este proveedor.")
        .values("--feature", "NAME", "Has this feature.", "Tiene esta función.")
        .value("--search", "WORD", "Has this in its id or name.", "Lo lleva en su id o nombre.")
        .flag("--open-weights", "Has open weights.", "Tiene pesos abiertos.");
  }

  private static void limits(Options options) {
    options
        .value(
            "--max-price",
            "USD",
            "Costs at most this per 1M input tokens.",
            "Cuesta como mucho esto por 1M de tokens de entrada.")
        .value(
            "--min-context",
            "TOKENS",
            "Has at least this context window, such as 128k.",
            "Tiene al menos esta ventana de contexto, como 128k.")
        .value("--limit", "N", "Show so many; 40 if not said.", "Muestra tantos; 40 si no se dice.")
        .flag(
            "--all-providers",
            "List every known provider, not only the usual ones.",
            "Lista todos los proveedores conocidos, no solo los habituales.")
        .flag("--retired", "List retired ones too.", "Lista también los retirados.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.browse(Options.catalog(parsed), OfferFilterOptions.read(parsed));
  }
}
