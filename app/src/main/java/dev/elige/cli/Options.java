package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.kit.CatalogQuestion;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Declares options and reads their values; picocli itself only sees words and flags. */
final class Options {
  private final CommandSpec spec;
  private final Speech speech;

  Options(CommandSpec spec, Speech speech) {
    this.spec = spec;
    this.speech = speech;
  }

  Options flag(String names, String english, String spanish) {
    spec.addOption(
        OptionSpec.builder(names.split(" "))
            .arity("0")
            .type(boolean.class)
            .description(speech.say(english, spanish))
            .build());
    return this;
  }

  Options value(String names, String label, String english, String spanish) {
    spec.addOption(
        OptionSpec.builder(names.split(" "))
            .arity("1")
            .type(String.class)
            .paramLabel(speech.label(label))
            .description(speech.say(english, spanish))
            .build());
    return this;
  }

  /** An option whose value may be left out, and is then empty. */
  Options perhaps(String name, String label, String english, String spanish) {
    spec.addOption(
        OptionSpec.builder(name)
            .arity("0..1")
            .type(String.class)
            .fallbackValue("")
            .paramLabel(speech.label(label))
            .description(speech.say(english, spanish))
            .build());
    return this;
  }

  /** An option that may be given several times. */
  Options values(String names, String label, String english, String spanish) {
    spec.addOption(
        OptionSpec.builder(names.split(" "))
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(speech.label(label))
            .description(speech.say(english, spanish))
            .build());
    return this;
  }

  /** Words after the options: {@code 1}, {@code 0..1} or {@code 1..*} of them. */
  Options parameters(String arity, String label, String english, String spanish) {
    var parameter =
        PositionalParamSpec.builder()
            .index(arity.endsWith("*") ? "0..*" : "0")
            .arity(arity)
            .required(!arity.startsWith("0"))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(speech.label(label))
            .description(speech.say(english, spanish))
            .build();
    spec.addPositional(parameter);
    return this;
  }

  /** The options of every command that decides. */
  Options choice() {
    return flag(
            "--all-providers",
            "Consider every known provider, not only the usual ones.",
            "Considera todos los proveedores conocidos, no solo los habituales.")
        .flag(
            "--nearest-price",
            "Where no price of the day is known, use the nearest known one.",
            "Si no se conoce el precio del día, usa el más cercano conocido.");
  }

  /** The options of every command that asks the catalog. */
  Options catalog() {
    return values(
            "--catalog",
            "FILE",
            "A file of your own models, contract prices and overrides; it wins over the catalog.",
            "Un fichero propio con modelos, precios de contrato y correcciones; prevalece sobre el"
                + " catálogo.")
        .value(
            "--as-of",
            "DATE",
            "Answer as of that day, such as 2023-12-05.",
            "Responde como si fuera ese día, por ejemplo 2023-12-05.");
  }

  static CatalogQuestion catalog(ParseResult parsed) {
    var files = list(parsed, "--catalog").stream().map(Path::of).toList();
    return new CatalogQuestion(files, value(parsed, "--as-of").map(Options::date));
  }

  /** The plain choice for the requirement that is named first. */
  static ChooseQuestion choice(ParseResult parsed) {
    return ChooseQuestion.plain(
        Path.of(parameters(parsed).getFirst()),
        catalog(parsed),
        isSet(parsed, "--all-providers"),
        isSet(parsed, "--nearest-price"));
  }

  static boolean isSet(ParseResult parsed, String name) {
    return parsed.hasMatchedOption(name);
  }

  /**
   * Refuses to ask anybody where no network may be used.
   *
   * @param models those that are asked; such as run in this program need no network
   */
  static void refuseOffline(ParseResult parsed, List<String> models) {
    boolean isHere =
        !models.isEmpty() && models.stream().allMatch(model -> model.startsWith("in-process/"));
    if (!isHere) {
      refuseOffline(
          parsed,
          Text.of(
              "Answer from recorded calls with --replay FILE, or leave --offline out.",
              "Responde con llamadas grabadas con --replay FICHERO o quita --offline."));
    }
  }

  /**
   * Likewise.
   *
   * @param cure what to type in place of it
   */
  static void refuseOffline(ParseResult parsed, Text cure) {
    if (isSet(parsed, "--offline")) {
      throw new InvalidInputException(
          "--offline",
          Text.of("a provider would be asked over the network.", "se preguntaría por la red."),
          cure);
    }
  }

  static Optional<String> value(ParseResult parsed, String name) {
    return Optional.ofNullable(parsed.<String>matchedOptionValue(name, null));
  }

  /**
   * A folder that a command cannot do without.
   *
   * @throws InvalidInputException where it is not named
   */
  static Path folder(ParseResult parsed, String option) {
    return value(parsed, option)
        .map(Path::of)
        .orElseThrow(() ->
            new InvalidInputException(
                option,
                Text.of("is missing.", "falta."),
                Text.of("Name a folder: {} DIR.", "Nombra una carpeta: {} DIR.", option)));
  }

  static List<String> list(ParseResult parsed, String name) {
    return parsed.matchedOptionValue(name, List.of());
  }

  static List<String> parameters(ParseResult parsed) {
    return parsed.hasMatchedPositional(0)
        ? parsed.matchedPositionalValue(0, List.<String>of())
        : List.of();
  }

  private static LocalDate date(String text) {
    return date("--as-of", text);
  }

  /** The day that an option names. */
  static LocalDate date(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException _) {
      throw new InvalidInputException(
          name + " " + text,
          Text.of("is not a date.", "no es una fecha."),
          Text.of("Write it as 2023-12-05.", "Escríbela como 2023-12-05."));
    }
  }

  /** A number from 0 on; {@code 128k} and {@code 1m} are accepted. */
  static BigDecimal number(String name, String text) {
    try {
      int power = text.endsWith("k") ? 3 : text.endsWith("m") ? 6 : 0;
      var number = new BigDecimal(power == 0 ? text : text.substring(0, text.length() - 1));
      if (number.signum() >= 0) {
        return number.scaleByPowerOfTen(power);
      }
    } catch (NumberFormatException _) {
      // said below, like a negative number
    }
    throw new InvalidInputException(
        name + " " + text,
        Text.of("is not a number of 0 or more.", "no es un número igual o mayor que 0."),
        Text.of("Write it as 0.50, 4096 or 128k.", "Escríbelo como 0.50, 4096 o 128k."));
  }
}
