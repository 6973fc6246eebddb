import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.decide.Decider;
import dev.elige.decide.doubt.Doubter;
import dev.elige.decide.doubt.Wanted;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a decision takes inside a running process, over the default providers and over the whole
 * catalog: {@code java -cp ".elige/$(cat .elige/current)/lib/*" bench/Decide.java}. Prints medians
 * of warm decisions, each from a fresh decider, and their ratio to a pass that only asks every
 * offer for its kind; then how long it takes to tell how sure these are.
 */
final class Decide {
  private static final int TURNS = 200;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Decide() {}

  public static void main(String[] args) {
    Path file = Path.of(args.length == 0 ? "examples/travel-assistant.yaml" : args[0]);
    Requirement requirement = new RequirementReader(TODAY).read(file);
    Market market = Catalog.builtIn().on(TODAY);
    MarketBelief belief = new MarketBelief(TableBeliefs.builtIn(), market, List::of);
    int tasks = requirement.tasks().size();
    for (boolean all : new boolean[] {false, true}) {
      double pass = median(() -> kinds(market, all));
      double decision =
          median(() -> new Decider(market, belief).decide(requirement, all).tasks().size());
      System.out.printf(
          Locale.ROOT,
          "%-18s %2d tasks %7.2f ms, a task %6.2f ms, %5.1f times a pass over the kinds%n",
          all ? "whole catalog" : "default providers",
          tasks,
          decision,
          decision / tasks,
          decision / pass);
    }
    doubt(requirement, new Decider(market, belief), belief);
  }

  /** How long it takes to tell how sure a decision is, with all that was learned at hand. */
  private static void doubt(Requirement requirement, Decider decider, MarketBelief belief) {
    var tasks = decider.decide(requirement, false).tasks();
    var doubter = new Doubter(belief, decider::purchase);
    double millis =
        median(() -> {
          int known = 0;
          for (var task : tasks) {
            known += doubter.of(task, new Wanted.Cheapest()).isKnown() ? 1 : 0;
          }
          return known;
        });
    System.out.printf(Locale.ROOT, "%-18s %2d tasks %7.2f ms%n", "how sure", tasks.size(), millis);
  }

  private static int kinds(Market market, boolean all) {
    int known = 0;
    for (var provider : market.providers()) {
      if (all || Decider.DEFAULT_PROVIDERS.contains(provider.id())) {
        for (var offer : market.offersOf(provider.id())) {
          known += offer.fact(dev.elige.catalog.Attributes.KIND).isKnown() ? 1 : 0;
        }
      }
    }
    return known;
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
