package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.choice.NextQuestion;
import dev.elige.desk.kit.Answer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence next}. */
final class EvidenceNextCommand implements Command {
  private static final String USUAL_ITEMS = "50,100,200";
  private static final int MOST_ITEMS = 1_000_000;

  @Override
  public String name() {
    return "next";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Says what to measure next on data of your own, what that costs and what it is worth.",
                "Dice qué medir a continuación con datos propios, cuánto cuesta y cuánto vale."));
    new Options(spec, speech)
        .parameters(
            "1", "APP.yaml", "What the application needs.", "Lo que necesita la aplicación.")
        .value(
            "--items",
            "N,N",
            "How many items you may measure; 50, 100 and 200 if not said.",
            "Cuántos casos puedes medir; 50, 100 y 200 si no se dice.")
        .value(
            "--budget",
            "USD",
            "Leave out what costs more to measure.",
            "Omite lo que cueste más medir.")
        .choice()
        .catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.next(
        new NextQuestion(
            Options.choice(parsed),
            items(Options.value(parsed, "--items").orElse(USUAL_ITEMS)),
            Options.value(parsed, "--budget")
                .map(text -> Money.usd(Options.number("--budget", text)))));
  }

  private static List<Integer> items(String text) {
    return Stream.of(text.split(",", -1))
        .map(String::strip)
        .map(one -> count(text, one))
        .distinct()
        .sorted()
        .toList();
  }

  private static int count(String all, String one) {
    if (one.matches("[0-9]{1,7}")) {
      int count = Integer.parseInt(one);
      if (count >= 1 && count <= MOST_ITEMS) {
        return count;
      }
    }
    throw new InvalidInputException(
        "--items " + all,
        Text.of(
            "is no list of whole numbers from 1 to 1000000.",
            "no es una lista de números enteros de 1 a 1000000."),
        Text.of("Write it as 50,100,200.", "Escríbela como 50,100,200."));
  }
}
