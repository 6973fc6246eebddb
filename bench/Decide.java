import dev.elige.base.Money;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.change.Changes;
import dev.elige.decide.doubt.Doubter;
import dev.elige.decide.doubt.Wanted;
import dev.elige.spec.Aim;
import dev.elige.spec.Goal;
import dev.elige.spec.Portfolio;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a decision takes inside a running process, over the default providers and over the whole
 * catalog: {@code java -cp ".elige/$(cat .elige/current)/lib/*" bench/Decide.java [APP.yaml]}.
 * Prints medians of warm turns: of decisions, each from a fresh decider, and their ratio to a pass
 * that only asks every offer for its kind; of the same with two models at most; of telling how sure
 * it is; of the smallest changes of all options, without and with a limit on the whole; and of a
 * limited decision with how sure it is and what would change it.
 */
final class Decide {
  private static final int TURNS = 200;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Portfolio TWO_MODELS =
      new Portfolio(Optional.of(2), Optional.empty(), Money.ZERO_USD, Money.ZERO_USD, false);

  private Decide() {}

  public static void main(String[] args) {
    Path file = Path.of(args.length == 0 ? "examples/travel-assistant.yaml" : args[0]);
    Requirement requirement = new RequirementReader(TODAY).read(file);
    Requirement limited = limited(requirement);
    Market market = Catalog.builtIn().on(TODAY);
    MarketBelief belief = new MarketBelief(TableBeliefs.builtIn(), market, List::of);
    for (boolean all : new boolean[] {false, true}) {
      System.out.println(all ? "whole catalog" : "default providers");
      double pass = median(() -> kinds(market, all));
      double decision = median(() -> tasks(new Decider(market, belief).decide(requirement, all)));
      print("decision", decision, Math.round(decision / pass) + " times a pass over the kinds");
      print(
          "with two models",
          median(() -> tasks(new Decider(market, belief).decide(limited, all))),
          "");
      Decider decider = new Decider(market, belief);
      Decision made = decider.decide(limited, all);
      print("how sure", median(() -> doubts(made, decider, belief)), "");
      Decision free = decider.decide(requirement, all);
      print(
          "what would change",
          median(() -> options(decider, free)),
          options(decider, free) + " options");
      print(
          "of two models",
          median(() -> options(decider, made)),
          options(decider, made) + " options");
      print(
          "all of it",
          median(() -> {
            Decider fresh = new Decider(market, belief);
            Decision decided = fresh.decide(limited, all);
            return doubts(decided, fresh, belief) + options(fresh, decided);
          }),
          "");
    }
  }

  private static Requirement limited(Requirement one) {
    return new Requirement(
        one.application(),
        one.tasks(),
        one.constraints(),
        one.monthlyBudget(),
        new Aim(Goal.CHEAPEST, true, TWO_MODELS, Optional.empty()),
        one.asOf(),
        one.defaulted(),
        one.warnings());
  }

  private static void print(String what, double millis, String more) {
    System.out.printf(Locale.ROOT, "  %-18s %8.2f ms  %s%n", what, millis, more);
  }

  private static int tasks(Decision decision) {
    return decision.tasks().size();
  }

  /** How sure it is, with all that was learned at hand. */
  private static int doubts(Decision decision, Decider decider, MarketBelief belief) {
    var doubter = new Doubter(belief, decider::purchase);
    int known = 0;
    for (var task : decision.tasks()) {
      known += doubter.of(task, new Wanted.Cheapest()).isKnown() ? 1 : 0;
    }
    return known;
  }

  private static int options(Decider decider, Decision decision) {
    int options = 0;
    var changes = Changes.of(decider, decision);
    for (int task = 0; task < decision.tasks().size(); task++) {
      options += changes.of(task).fold(change -> change.options().size(), _ -> 0);
    }
    return options;
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
