package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.cost.CostQuestion;
import dev.elige.desk.kit.Answer;
import dev.elige.spec.StatedUseReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige cost app.yaml}, or {@code elige cost -m MODEL --input 1200 --output 300}. */
final class CostCommand implements Command {
  private static final int MOST_MONTHS = 60;
  private static final Set<String> DESCRIBED =
      Set.of("input", "output", "requests", "prefix", "hit-rate", "units");

  @Override
  public String name() {
    return "cost";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Says what tasks cost in every mode of payment, line by line, and where another"
                    + " mode becomes the cheaper one.",
                "Dice cuánto cuestan las tareas en cada modo de pago, línea a línea, y desde dónde"
                    + " otro modo sale más barato."));
    var options = new Options(spec, speech);
    options
        .parameters(
            "0..1",
            "APP.yaml",
            "What the application needs; else sizes are stated by options.",
            "Lo que necesita la aplicación; si no, los tamaños se indican con opciones.")
        .values(
            "-m --model",
            "MODEL",
            "Bill this model; may be repeated. Without it, the choice and the next best.",
            "Factura este modelo; puede repetirse. Sin ella, la elección y los siguientes.")
        .values(
            "--mode",
            "WORD",
            "Only this mode, such as on-demand, batch or provisioned; may be repeated.",
            "Solo este modo, como on-demand, batch o provisioned; puede repetirse.");
    stated(options);
    answers(options);
    options.catalog();
  }

  private static void stated(Options options) {
    options
        .value(
            "--input",
            "SIZE",
            "Without a file: mean size of a request, 1200 or '900 words'.",
            "Sin fichero: tamaño medio de una petición, 1200 o '900 words'.")
        .value(
            "--output",
            "SIZE",
            "Mean size of an answer; none where it is left out.",
            "Tamaño medio de una respuesta; ninguna si se omite.")
        .value(
            "--requests",
            "VOLUME",
            "How many requests: 200k/month, '5 per second'.",
            "Cuántas peticiones: 200k/month, '5 per second'.");
    cached(options);
    for (var key : StatedUseReader.KEYS) {
      if (!DESCRIBED.contains(key)) {
        options.value(
            "--" + key,
            "VALUE",
            "As the key of app.yaml says (docs/app-yaml.md).",
            "Como dice la clave de app.yaml (docs/app-yaml.md).");
      }
    }
  }

  private static void cached(Options options) {
    options
        .value(
            "--prefix",
            "SIZE",
            "Tokens that prompts share at their beginning.",
            "Tokens que comparten los prompts al principio.")
        .value(
            "--hit-rate",
            "SHARE",
            "Share of requests that find it cached, '80 %%'; else by the arrival rate.",
            "Parte de las peticiones que lo encuentran en caché, '80 %%'; si no, según el ritmo.")
        .value(
            "--units",
            "COUNT",
            "Provisioned units that are bought.",
            "Unidades aprovisionadas que se compran.");
  }

  private static void answers(Options options) {
    options
        .flag(
            "--breakeven",
            "Find the volumes from which another mode is the cheaper one.",
            "Busca los volúmenes desde los que otro modo sale más barato.")
        .value(
            "--monthly-projection",
            "MONTHS",
            "Bill the coming months, with announced prices and retirements.",
            "Factura los próximos meses, con precios y retiradas anunciados.")
        .flag(
            "--explain",
            "Print the tree behind the cheapest bill, down to source and date.",
            "Muestra el árbol de la factura más barata, hasta la fuente y la fecha.")
        .choice();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.cost(
        new CostQuestion(
            Options.parameters(parsed).stream().findFirst().map(Path::of),
            stated(parsed),
            Options.catalog(parsed),
            Options.list(parsed, "--model"),
            Options.list(parsed, "--mode"),
            Options.isSet(parsed, "--all-providers"),
            Options.isSet(parsed, "--nearest-price"),
            Options.isSet(parsed, "--breakeven"),
            Options.value(parsed, "--monthly-projection").map(CostCommand::months).orElse(0),
            Options.isSet(parsed, "--explain")));
  }

  private static Map<String, String> stated(ParseResult parsed) {
    var stated = new LinkedHashMap<String, String>();
    for (var key : StatedUseReader.KEYS) {
      Options.value(parsed, "--" + key).ifPresent(value -> stated.put(key, value));
    }
    return stated;
  }

  private static int months(String text) {
    var months =
        Optional.of(text)
            .filter(word -> word.matches("\\d{1,2}"))
            .map(Integer::valueOf)
            .filter(count -> count > 0 && count <= MOST_MONTHS);
    return months.orElseThrow(() ->
        new InvalidInputException(
            "--monthly-projection " + text,
            Text.of(
                "is not a number of months from 1 to {}.",
                "no es un número de meses de 1 a {}.",
                MOST_MONTHS),
            Text.of("Write, for example, 12.", "Escribe, por ejemplo, 12.")));
  }
}
