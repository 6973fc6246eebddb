package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** All commands as picocli knows them. */
final class CommandTree {
  private final Speech speech;
  private final List<String> words;

  /**
   * The commands.
   *
   * @param words what was typed
   */
  CommandTree(Speech speech, List<String> words) {
    this.speech = speech;
    this.words = List.copyOf(words);
  }

  CommandLine parser() {
    var root = CommandSpec.create().name("elige");
    root.usageMessage()
        .description(
            speech.say(
                "Finds the language model an application should run on, and says why.",
                "Encuentra el modelo de lenguaje que conviene a una aplicación y dice por qué."))
        .footer(
            "",
            speech.say(
                "Begin with: elige init, then elige choose app.yaml",
                "Para empezar: elige init y después elige choose app.yaml"));
    headings(root);
    help(root);
    root.usageMessage()
        .customSynopsis("elige " + speech.label("COMMAND") + " [" + speech.label("OPTIONS") + "]");
    root.addOption(
        OptionSpec.builder("--version")
            .versionHelp(true)
            .description(speech.say("Print the version.", "Muestra la versión."))
            .build());
    new Options(root, speech).value("--lang", "en|es", "Language.", "Idioma.");
    Commands.all(speech.language(), words)
        .forEach(command -> root.addSubcommand(command.name(), parser(command, "elige")));
    return new CommandLine(root)
        .setExpandAtFiles(false)
        .setPosixClusteredShortOptionsAllowed(false);
  }

  private CommandLine parser(Command command, String above) {
    var spec = CommandSpec.wrapWithoutInspection(command).name(command.name());
    command.describe(spec, speech);
    headings(spec);
    help(spec);
    synopsis(spec, above + " " + command.name());
    if (command.isRunnable()) {
      everywhere(new Options(spec, speech), spec.optionsMap().containsKey("--output"));
    }
    command
        .subcommands()
        .forEach(sub -> spec.addSubcommand(sub.name(), parser(sub, above + " " + command.name())));
    return new CommandLine(spec);
  }

  private void headings(CommandSpec spec) {
    spec.usageMessage()
        .synopsisHeading(speech.say("Usage: ", "Uso: "))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading(speech.say("%nOptions:%n", "%nOpciones:%n"))
        .commandListHeading(speech.say("%nCommands:%n", "%nÓrdenes:%n"));
  }

  private void synopsis(CommandSpec spec, String command) {
    var words = new StringBuilder(command).append(" [").append(speech.label("OPTIONS")).append(']');
    for (var parameter : spec.positionalParameters()) {
      var several = parameter.arity().max() > 1 ? "..." : "";
      var label = parameter.paramLabel() + several;
      words.append(' ').append(parameter.required() ? label : "[" + label + "]");
    }
    spec.usageMessage().customSynopsis(words.toString());
  }

  private void help(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description(speech.say("Print this help.", "Muestra esta ayuda."))
            .build());
  }

  /**
   * The options of all commands.
   *
   * @param sizes whether the command takes {@code --output} as the size of an answer
   */
  private static void everywhere(Options options, boolean sizes) {
    options
        .flag("--json", "Print JSON and nothing else.", "Muestra JSON y nada más.")
        .flag("--markdown", "Print Markdown.", "Muestra Markdown.")
        .values(
            sizes ? "-o --output-file" : "-o --output",
            "FILE",
            "Write to a file, as .html, .json, .md or .txt; may be repeated.",
            "Escribe en un fichero .html, .json, .md o .txt; puede repetirse.")
        .flag("--offline", "Use no network.", "No usa la red.")
        .value("--lang", "en|es", "Language.", "Idioma.")
        .flag("--no-color", "Print without colours.", "Muestra sin colores.")
        .flag("-q --quiet", "Print only what was asked for.", "Muestra solo lo que se ha pedido.");
  }

  /** The innermost command that was typed. */
  static ParseResult last(ParseResult parsed) {
    var result = parsed;
    while (result.hasSubcommand()) {
      result = result.subcommand();
    }
    return result;
  }

  /**
   * Returns quietly where the language asked for is spoken here.
   *
   * @throws InvalidInputException otherwise
   */
  static void checkLanguage(ParseResult parsed) {
    var asked = Options.value(parsed, "--lang").orElse("en");
    if (!List.of("en", "es").contains(asked)) {
      throw new InvalidInputException(
          "--lang " + asked,
          Text.of("is not spoken here.", "no se habla aquí."),
          Text.of("Write en or es.", "Escribe en o es."));
    }
  }
}
