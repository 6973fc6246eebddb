package dev.elige.cost.horizon;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.catalog.Market;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The bills of the coming months.
 *
 * <p>Idea: a month is billed at the prices that the catalog knows for its first day: what is
 * announced counts from its date, and what is not announced stays as it is. Where an offer has
 * reached its end of life by then, its successor at the same provider is billed in its place, and
 * so on. A month in which something ends says so.
 *
 * <p>Guarantee: a month whose price or successor nobody states is unknown with the reason; it is
 * never taken from its neighbours.
 */
public final class Projection {
  private final Function<LocalDate, Market> markets;
  private final Function<Offer, Estimate<Bill>> bill;

  /**
   * A projection.
   *
   * @param markets what is on offer on a day
   * @param bill what the workload costs in a month at an offer, at the prices of the offer's day
   */
  public Projection(Function<LocalDate, Market> markets, Function<Offer, Estimate<Bill>> bill) {
    this.markets = markets;
    this.bill = bill;
  }

  /**
   * The months.
   *
   * @param offer what is billed as long as it answers
   * @param from first day of the first month
   * @param months how many, 1 or more
   */
  public List<ProjectedMonth> of(OfferId offer, LocalDate from, int months) {
    if (months < 1) {
      throw new IllegalArgumentException("a projection has months: " + months);
    }
    var projected = new ArrayList<ProjectedMonth>();
    for (int i = 0; i < months; i++) {
      projected.add(month(offer, from.plusMonths(i), from.plusMonths(i + 1L)));
    }
    return withChanges(projected);
  }

  /** Adds what a unit costs otherwise than in the month before, at the same offer. */
  private static List<ProjectedMonth> withChanges(List<ProjectedMonth> months) {
    var result = new ArrayList<>(months);
    for (int i = 1; i < months.size(); i++) {
      var before = months.get(i - 1);
      var month = months.get(i);
      if (before.offer().equals(month.offer())) {
        var notes = new ArrayList<>(changes(before.bill(), month.bill()));
        notes.addAll(month.notes());
        result.set(i, new ProjectedMonth(month.firstDay(), month.offer(), month.bill(), notes));
      }
    }
    return List.copyOf(result);
  }

  private ProjectedMonth month(OfferId asked, LocalDate first, LocalDate next) {
    var market = markets.apply(first);
    var notes = new ArrayList<Text>();
    var offer = market.offer(asked);
    if (offer.isEmpty()) {
      return new ProjectedMonth(
          first,
          asked,
          Estimate.unknown(
              "{} is not in the catalog of {}", "{} no está en el catálogo del {}", asked, first),
          notes);
    }
    var billed = billed(offer.get(), market, notes);
    var bills = billed.flatMap(bill);
    var id = billed.map(Offer::id).toOptional().orElse(asked);
    billed.map(one -> endings(one, first, next)).toOptional().ifPresent(notes::addAll);
    return new ProjectedMonth(first, id, bills, notes);
  }

  /** The offer itself, else what has succeeded it. */
  private static Estimate<Offer> billed(Offer offer, Market market, List<Text> notes) {
    var retirement = Retirement.of(offer);
    if (!retirement.isOver(market.day())) {
      return Estimate.known(offer);
    }
    var successor = new Successors(market).of(offer);
    var end = retirement.end().orElseThrow();
    notes.add(
        successor.fold(
            other ->
                Text.of(
                    "{} reached its end of life on {}: billed is its successor, {}",
                    "{} llegó al final de su vida útil el {}: se factura su sucesor, {}",
                    offer.id(),
                    end,
                    other.id()),
            _ ->
                Text.of(
                    "{} reached its end of life on {}",
                    "{} llegó al final de su vida útil el {}",
                    offer.id(),
                    end)));
    return successor;
  }

  private static List<Text> changes(Estimate<Bill> before, Estimate<Bill> after) {
    return before instanceof Known<Bill>(var one) && after instanceof Known<Bill>(var other)
        ? PriceChanges.between(one, other)
        : List.of();
  }

  /** What ends within a month, each date told once with the regions where it is so. */
  private static List<Text> endings(Offer offer, LocalDate first, LocalDate next) {
    var retirement = Retirement.of(offer);
    var regions = new LinkedHashMap<Ending, List<String>>();
    for (var life : retirement.ending(first, next)) {
      var ending = new Ending(life.endOfLife().orElseThrow(), life.noSoonerThan());
      regions.computeIfAbsent(ending, _ -> new ArrayList<>()).add(life.region());
    }
    var names = retirement.successors();
    return regions.entrySet().stream()
        .map(entry -> ending(offer, entry.getKey(), entry.getValue(), names))
        .toList();
  }

  private record Ending(PartialDate day, boolean noSoonerThan) {}

  private static Text ending(
      Offer offer, Ending ending, List<String> regions, List<String> successors) {
    var what =
        ending.noSoonerThan()
            ? Text.of(
                "may reach its end of life, on {} at the earliest",
                "puede llegar al final de su vida útil, el {} como pronto",
                ending.day())
            : Text.of(
                "reaches its end of life on {}",
                "llega al final de su vida útil el {}",
                ending.day());
    var where =
        regions.contains("")
            ? Text.of("", "")
            : Text.of(" in {}", " en {}", String.join(", ", regions));
    var successor =
        successors.isEmpty()
            ? Text.of("no successor is named", "no se indica sucesor")
            : Text.of("its successor is {}", "su sucesor es {}", String.join(", ", successors));
    return Text.of("{} {}{}; {}", "{} {}{}; {}", offer.id(), what, where, successor);
  }
}
