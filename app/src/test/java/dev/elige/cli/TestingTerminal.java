package dev.elige.cli;

import dev.elige.belief.MarketBelief;
import dev.elige.belief.QualityBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Market;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.cost.billing.Billing;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Keeper;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.Shelf;
import dev.elige.desk.kit.TestingBelief;
import dev.elige.desk.kit.TestingCounting;
import dev.elige.desk.kit.TestingSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Runs commands against the small catalog on a fixed day, and keeps what they print. */
final class TestingTerminal {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Path EXAMPLES = Path.of("..", "examples");

  private static final Shelf BUILT_IN =
      Shelf.of(new RefreshedSources(Path.of("nowhere")), List.of(), TODAY);

  private final Shelf shelf;
  private final Function<Market, QualityBelief> beliefs;
  private final Map<String, String> environment = new HashMap<>();
  private boolean screen;

  /** A terminal whose catalog is written below a folder. */
  TestingTerminal(Path folder) {
    this(Shelf.of(TestingSnapshot.in(folder)), _ -> new TestingBelief());
  }

  private TestingTerminal(Shelf shelf, Function<Market, QualityBelief> beliefs) {
    this.shelf = shelf;
    this.beliefs = beliefs;
  }

  /** A terminal with the catalog and the evidence that come with the program. */
  static TestingTerminal builtIn() {
    return new TestingTerminal(
        BUILT_IN, market -> new MarketBelief(TableBeliefs.builtIn(), market, List::of));
  }

  /** What a command did. */
  record Run(int code, String out, String err) {}

  TestingTerminal with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Lets the command believe that a person looks at its output. */
  TestingTerminal onScreen() {
    screen = true;
    return this;
  }

  Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            screen);
    var desk =
        new Desk(
            new Means(
                _ -> shelf,
                beliefs,
                TODAY,
                keeper(),
                TestingCounting::builtIn,
                Billing::builtIn,
                Path.of("nowhere"),
                Providers::none));
    int code = new CommandLineDoor(() -> desk, terminal, "1.2.3").run(arguments);
    return new Run(code, plain(out), plain(err));
  }

  private static Keeper keeper() {
    return new Keeper(
        List::of,
        List::of,
        List::of,
        () -> {
          throw new AssertionError("the network was asked for");
        },
        new RefreshedSources(Path.of("nowhere")));
  }

  /** What was printed, with plain spaces between thousands. */
  private static String plain(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
  }

  static String example(String name) {
    return EXAMPLES.resolve(name + ".yaml").toString();
  }
}
