package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.billing.Quote;
import dev.elige.cost.crossing.Contender;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.crossing.Crossings;
import dev.elige.cost.crossing.Outcome;
import dev.elige.cost.crossing.Sweep;
import dev.elige.cost.crossing.Variable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which mode won, by how much, and from which volume on another one would. */
final class ModeReasons {
  private static final BigDecimal MOST_REQUESTS = new BigDecimal("1e10");

  private final Purchase purchase;
  private final Bill bill;
  private final List<Quote> quotes;

  /**
   * Reasons of a purchase.
   *
   * @param bill the cheapest one
   * @param quotes the bills of all modes that serve the task
   */
  ModeReasons(Purchase purchase, Bill bill, List<Quote> quotes) {
    this.purchase = purchase;
    this.bill = bill;
    this.quotes = quotes;
  }

  List<Text> words() {
    var words = new ArrayList<Text>();
    saving().ifPresent(words::add);
    turn().ifPresent(words::add);
    words.addAll(bill.notes());
    return words;
  }

  /** How much less it costs than plain use on demand. */
  private Optional<Text> saving() {
    if (isPaidIn(Mode.ON_DEMAND)) {
      return Optional.empty();
    }
    var onDemand = purchase.billing().onDemand(purchase.workload(), purchase.tariff());
    if (onDemand instanceof Known<Bill>(var plain)
        && plain.monthly().compareTo(bill.monthly()) > 0) {
      var percent =
          BigDecimal.ONE
              .subtract(
                  bill.monthly().amount().divide(plain.monthly().amount(), 4, RoundingMode.HALF_UP))
              .movePointRight(2)
              .setScale(0, RoundingMode.HALF_UP);
      return Optional.of(
          Text.of(
              "paid {}, {} % less than on demand",
              "de pago {}, un {} % menos que bajo demanda",
              bill.mode().title(),
              percent.toPlainString()));
    }
    return Optional.of(Text.of("paid {}", "de pago {}", bill.mode().title()));
  }

  /** The next volume at which another mode becomes the cheaper one. */
  private Optional<Text> turn() {
    Optional<CrossingPoint> first = Optional.empty();
    Optional<Mode> next = Optional.empty();
    for (var quote : quotes) {
      if (quote.bill().isKnown() && mayTurn(quote.mode())) {
        var point = crossing(quote.mode());
        if (point.isPresent()
            && (first.isEmpty() || point.get().value().compareTo(first.get().value()) < 0)) {
          first = point;
          next = Optional.of(quote.mode());
        }
      }
    }
    return first.isEmpty() ? Optional.empty() : Optional.of(words(first.get(), next.orElseThrow()));
  }

  /** Bills by use grow with requests alike, so that none of them overtakes another. */
  private boolean mayTurn(Mode other) {
    return !isPaidIn(other) && !(bill.mode() instanceof Mode.ByUse && other instanceof Mode.ByUse);
  }

  /** Compared by name: the equals of a record is linked at its first use. */
  private boolean isPaidIn(Mode mode) {
    return bill.mode().id().equals(mode.id());
  }

  private static Text words(CrossingPoint point, Mode mode) {
    return Text.of(
        "from {} requests a month on, {} would be cheaper",
        "a partir de {} peticiones al mes, {} sería más barato",
        OfferWords.count(point.value().setScale(0, RoundingMode.CEILING).longValue()),
        mode.title());
  }

  private Optional<CrossingPoint> crossing(Mode other) {
    var requests = purchase.workload().requests();
    if (requests.compareTo(MOST_REQUESTS) >= 0) {
      return Optional.empty();
    }
    Estimate<Outcome> outcome =
        Crossings.between(
            contender(bill.mode()),
            contender(other),
            purchase.workload(),
            new Sweep(Variable.REQUESTS, requests, MOST_REQUESTS));
    return outcome instanceof Known<Outcome>(var known)
            && known instanceof Outcome.Changes(var points)
        ? Optional.of(points.getFirst())
        : Optional.empty();
  }

  private Contender contender(Mode mode) {
    return new Contender(mode.id(), workload -> purchase.bill(workload, mode));
  }
}
