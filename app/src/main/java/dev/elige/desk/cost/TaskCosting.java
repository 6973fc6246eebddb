package dev.elige.desk.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.catalog.Market;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.billing.Quote;
import dev.elige.cost.horizon.ProjectedMonth;
import dev.elige.cost.horizon.Projection;
import dev.elige.cost.spread.Simulation;
import dev.elige.report.cost.CostedTask;
import dev.elige.report.cost.PricedMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Bills one task in every mode of several offers. */
final class TaskCosting {
  private static final Comparator<PricedMode> CHEAPEST_FIRST =
      (one, other) -> compare(one.bill(), other.bill());

  private final Billing billing;
  private final ModeChoice modes;
  private final CostQuestion question;
  private final Function<LocalDate, Market> markets;
  private final LocalDate day;

  /**
   * A costing.
   *
   * @param markets what is on offer on a day
   * @param day the day whose prices count
   */
  TaskCosting(
      Billing billing,
      ModeChoice modes,
      CostQuestion question,
      Function<LocalDate, Market> markets,
      LocalDate day) {
    this.billing = billing;
    this.modes = modes;
    this.question = question;
    this.markets = markets;
    this.day = day;
  }

  /**
   * The task with all that was asked.
   *
   * @param tariffs the prices that the task meets at an offer
   */
  CostedTask of(
      Optional<String> title,
      Workload workload,
      List<Priced> items,
      Function<Offer, Priced> tariffs) {
    var priced = new ArrayList<PricedMode>();
    for (var item : items) {
      var serving = billing.servingModes(item.workload(), item.tariff());
      for (var quote : billing.quotes(item.workload(), item.tariff())) {
        if (modes.includes(quote.mode())) {
          priced.add(priced(item, quote, serving));
        }
      }
    }
    priced.sort(CHEAPEST_FIRST);
    var cheapest = priced.stream().filter(PricedMode::isCandidate).findFirst();
    var evens =
        cheapest
            .filter(_ -> question.breakEven())
            .map(best -> new BreakEvens(billing, items, priced, best).find())
            .orElse(BreakEvens.Found.NOTHING);
    var months = cheapest.map(best -> months(best, tariffs)).orElse(List.of());
    return new CostedTask(
        title, workload, priced, evens.points(), evens.never(), evens.curves(), months);
  }

  private List<ProjectedMonth> months(PricedMode best, Function<Offer, Priced> tariffs) {
    if (question.months() == 0) {
      return List.of();
    }
    var projection =
        new Projection(
            markets,
            offer -> {
              var priced = tariffs.apply(offer);
              return billing.bill(priced.workload(), priced.tariff(), best.mode());
            });
    return projection.of(best.offer().id(), day, question.months());
  }

  private PricedMode priced(Priced item, Quote quote, List<Mode> serving) {
    return new PricedMode(
        item.offer(),
        quote.mode(),
        quote.bill(),
        Simulation.of(
            item.workload(), workload -> billing.bill(workload, item.tariff(), quote.mode())),
        modes.unfit(quote.mode(), serving, item.workload().usage()));
  }

  private static int compare(Estimate<Bill> one, Estimate<Bill> other) {
    if (one instanceof Known<Bill>(var first) && other instanceof Known<Bill>(var second)) {
      return first.monthly().compareTo(second.monthly());
    }
    return Boolean.compare(other.isKnown(), one.isKnown());
  }
}
