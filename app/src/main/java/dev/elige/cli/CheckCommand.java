package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.check.CheckQuestion;
import dev.elige.desk.kit.Answer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige check}. */
final class CheckCommand implements Command {
  private static final String DAYS = "(\\d{1,5}) ?d";
  private static final String PERCENT = "(\\d{1,6}(?:\\.\\d{1,6})?) ?%";

  private static final String STANDING = "0(?:\\.\\d{1,6})?|1(?:\\.0{1,6})?";

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Tells whether a recorded decision still holds; exit code 100 where it does not.",
                "Dice si una decisión registrada sigue en pie; código de salida 100 si no es así."));
    new Options(spec, speech)
        .parameters(
            "0..1",
            "RECORD",
            "What elige choose --lock wrote; elige.lock.yaml if not said.",
            "Lo que escribió elige choose --lock; elige.lock.yaml si no se dice.")
        .value(
            "--horizon",
            "DAYS",
            "How long the choice has to live from today on; 90d if not said.",
            "Cuánto debe vivir la elección desde hoy; 90d si no se dice.")
        .value(
            "--dearer",
            "PERCENT",
            "By how much a bill may rise, or another offer cost less; 10%% if not said.",
            "Cuánto puede subir una factura, o costar menos otra oferta; 10%% si no se dice.")
        .value(
            "--better-quality",
            "STANDING",
            "By how much another offer may surely be better at no higher cost, as a part of 1;"
                + " 0.1 if not said.",
            "Cuánto mejor puede ser con seguridad otra oferta que no cueste más, en partes de 1;"
                + " 0.1 si no se dice.")
        .value(
            "--format",
            "FORM",
            "text, json, markdown, junit or github.",
            "text, json, markdown, junit o github.")
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var words = Options.parameters(parsed);
    return desk.check(
        new CheckQuestion(
            Path.of(words.isEmpty() ? LockNames.USUAL : words.getFirst()),
            Options.catalog(parsed),
            days(Options.value(parsed, "--horizon").orElse("90d")),
            share(Options.value(parsed, "--dearer").orElse("10%")),
            standing(Options.value(parsed, "--better-quality").orElse("0.1"))));
  }

  private static int days(String text) {
    var found = Pattern.compile(DAYS).matcher(text);
    if (!found.matches()) {
      throw refusal(
          "--horizon " + text,
          Text.of("is not a number of days.", "no es un número de días."),
          "90d");
    }
    return Integer.parseInt(first(found));
  }

  private static BigDecimal share(String text) {
    var found = Pattern.compile(PERCENT).matcher(text);
    if (!found.matches()) {
      throw refusal(
          "--dearer " + text, Text.of("is not a percentage.", "no es un porcentaje."), "10%");
    }
    return new BigDecimal(first(found)).movePointLeft(2);
  }

  private static BigDecimal standing(String text) {
    if (!text.matches(STANDING)) {
      throw refusal(
          "--better-quality " + text,
          Text.of("is not a number from 0 to 1.", "no es un número de 0 a 1."),
          "0.1");
    }
    return new BigDecimal(text);
  }

  private static String first(Matcher found) {
    return String.valueOf(found.group(1));
  }

  private static InvalidInputException refusal(String place, Text rule, String example) {
    return new InvalidInputException(
        place, rule, Text.of("Write it as {}.", "Escríbelo como {}.", example));
  }
}
