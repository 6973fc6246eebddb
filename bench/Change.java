import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.change.Changes;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long the smallest changes of all options of all tasks take inside a running process, beside
 * the decision itself: {@code java -cp ".elige/$(cat .elige/current)/lib/*" bench/Change.java
 * [APP.yaml]}. Prints medians of warm turns.
 */
final class Change {
  private static final int TURNS = 200;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Change() {}

  public static void main(String[] args) {
    Path file = Path.of(args.length == 0 ? "examples/travel-assistant.yaml" : args[0]);
    Requirement requirement = new RequirementReader(TODAY).read(file);
    Market market = Catalog.builtIn().on(TODAY);
    MarketBelief belief = new MarketBelief(TableBeliefs.builtIn(), market, List::of);
    Decider decider = new Decider(market, belief);
    Decision decision = decider.decide(requirement, false);
    double deciding = median(() -> decider.decide(requirement, false).tasks().size());
    double changing = median(() -> options(decider, decision));
    System.out.printf(
        Locale.ROOT,
        "%d tasks, %d options with a change: decision %.2f ms, changes %.2f ms%n",
        requirement.tasks().size(),
        options(decider, decision),
        deciding,
        changing);
  }

  private static int options(Decider decider, Decision decision) {
    int options = 0;
    for (var task : decision.tasks()) {
      options += Changes.of(decider, decision, task).options().size();
    }
    return options;
  }

  private static double median(java.util.function.IntSupplier work) {
    double[] millis = new double[TURNS];
    int sink = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      long start = System.nanoTime();
      sink += work.getAsInt();
      millis[turn] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(millis, TURNS / 2, TURNS);
    Arrays.sort(warm);
    return sink < 0 ? 0 : warm[warm.length / 2];
  }
}
