package dev.elige.app;

import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.cli.CommandLineDoor;
import dev.elige.cli.Terminal;
import dev.elige.cost.billing.Billing;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Keeper;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Shelf;
import dev.elige.desk.kit.TestingCounting;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Runs commands on the built-in catalog, on a fixed day and without a network. */
final class BuiltIn {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private BuiltIn() {}

  /** What a command did. */
  record Run(int code, String out, String err) {}

  /** Runs a command as typed in the repository's folder, with plain spaces in what it prints. */
  static Run run(String command) {
    return run(command, Map.of());
  }

  /** Likewise, where some variables are set: who is asked is read from them. */
  static Run run(String command, Map<String, String> environment) {
    return run(command, environment, Path.of("nowhere"));
  }

  /** Likewise, where the user has a file of providers. */
  static Run run(String command, Map<String, String> environment, Path providers) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal = new Terminal(stream(out), stream(err), Map.of("COLUMNS", "100"), false);
    int code =
        new CommandLineDoor(() -> desk(environment, providers), terminal, "0.1.0")
            .run(arguments(command));
    return new Run(code, plain(out), plain(err));
  }

  private static PrintStream stream(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private static String plain(ByteArrayOutputStream printed) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .replace('\u00a0', ' ')
        .replace("../examples/", "examples/");
  }

  /** Tests run in their module's folder. */
  private static String[] arguments(String command) {
    return Pattern.compile("\"([^\"]*)\"|(\\S+)")
        .matcher(command)
        .results()
        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
        .map(word -> word.startsWith("examples/") ? "../" + word : word)
        .toArray(String[]::new);
  }

  private static Desk desk(Map<String, String> environment, Path providers) {
    var refreshed = new RefreshedSources(Path.of("nowhere"));
    var keeper =
        new Keeper(
            Importers::all,
            Importers::shipped,
            EvidenceImporters::all,
            () -> {
              throw new AssertionError("the network was asked for");
            },
            refreshed);
    return new Desk(
        new Means(
            files -> Shelf.of(refreshed, files, TODAY),
            market -> new MarketBelief(TableBeliefs.builtIn(), market, List::of),
            TODAY,
            keeper,
            TestingCounting::builtIn,
            Billing::builtIn,
            Path.of("nowhere"),
            () -> ProviderRoster.all(environment, providers)));
  }
}
