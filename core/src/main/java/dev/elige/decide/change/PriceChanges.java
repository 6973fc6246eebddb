package dev.elige.decide.change;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.billing.Quote;
import dev.elige.decide.Purchase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much cheaper an offer would have to be to be the choice, and how much dearer the choice may
 * become.
 *
 * <p>Idea: with all prices of an offer times a factor, a bill in each mode is the factor times what
 * is paid for the offer plus what is paid beside it (translation, machines), so that the factor at
 * which the cheapest mode costs an amount is found in closed form.
 */
final class PriceChanges {
  private final Race race;

  PriceChanges(Race race) {
    this.race = race;
  }

  /** What an offer pays for itself in a mode, and beside itself. */
  private record Part(BigDecimal own, BigDecimal beside) {}

  /** The smallest cut with which an offer is the choice. */
  Optional<Change> cut(Contender offer) {
    if (!offer.meetsAllBut(Limits.BUDGET) || !offer.hasCost()) {
      return Optional.empty();
    }
    var rival = race.rival(offer);
    if (rival.isPresent() && rival.get().isGood() && !offer.isGood()) {
      return Optional.empty();
    }
    var amount = amount(offer, rival);
    if (amount.isEmpty() || isFirst(offer, rival)) {
      return Optional.empty();
    }
    if (offer.cost().compareTo(amount.get()) <= 0) {
      return Optional.of(new Change.AnyLowerPrice());
    }
    return factor(offer, amount.get())
        .map(factor -> change(offer, Rounding.beyond(BigDecimal.ONE, factor, false)));
  }

  private static boolean isFirst(Contender offer, Optional<Contender> rival) {
    return offer.isEligible() && (rival.isEmpty() || offer.isBefore(rival.get()));
  }

  /** The rise of its prices with which the choice is the choice no longer. */
  Optional<Turn> rise(Contender choice) {
    if (!choice.hasCost()) {
      return Optional.empty();
    }
    var rival = race.rival(choice);
    var amount = amount(choice, rival);
    if (amount.isEmpty() || choice.cost().compareTo(amount.get()) >= 0) {
      return Optional.empty();
    }
    return factor(choice, amount.get())
        .map(factor -> Rounding.beyond(BigDecimal.ONE, factor, false))
        .map(factor -> new Turn(change(choice, factor), rival.map(Contender::assessment)));
  }

  /** The cost that decides: that of a rival that is as good, or the budget; the lower one. */
  private Optional<BigDecimal> amount(Contender offer, Optional<Contender> rival) {
    var ofRival =
        rival.filter(one -> one.isGood() == offer.isGood() && one.hasCost()).map(Contender::cost);
    var budget = race.budget();
    return ofRival.isPresent() && budget.isPresent()
        ? Optional.of(ofRival.get().min(budget.get()))
        : ofRival.or(() -> budget);
  }

  /** The factor at which the cheapest mode costs an amount; empty where none does. */
  Optional<BigDecimal> factor(Contender offer, BigDecimal amount) {
    Optional<BigDecimal> most = Optional.empty();
    for (var part : parts(offer)) {
      var left = amount.subtract(part.beside());
      if (part.own().signum() == 0 && left.signum() > 0) {
        return Optional.empty();
      }
      if (part.own().signum() > 0 && left.signum() > 0) {
        var factor = left.divide(part.own(), MathContext.DECIMAL128);
        most = Optional.of(most.map(factor::max).orElse(factor));
      }
    }
    return most;
  }

  /** All prices of an offer times a factor. */
  Change change(Contender offer, BigDecimal factor) {
    var now = offer.cost();
    var then = BigDecimal.valueOf(costAt(offer, factor.doubleValue()));
    return new Change.Prices(factor, then.subtract(now).round(MathContext.DECIMAL32));
  }

  /** What the cheapest mode costs with all prices of an offer times a factor, USD. */
  double costAt(Contender offer, double factor) {
    double least = Double.POSITIVE_INFINITY;
    for (var part : parts(offer)) {
      double cost = part.own().doubleValue() * factor + part.beside().doubleValue();
      least = Math.min(least, cost);
    }
    return least;
  }

  private List<Part> parts(Contender offer) {
    boolean isHosted = race.decided().task().usage().selfHosting().isPresent();
    if (offer.assessment().pivot().isEmpty() && !isHosted) {
      return List.of(new Part(offer.cost(), BigDecimal.ZERO));
    }
    var purchase = race.hearing().purchase(offer.assessment().offer());
    var parts = new ArrayList<Part>();
    for (var quote : purchase.quotes()) {
      if (quote.bill() instanceof Known<Bill>(var bill)) {
        parts.add(part(purchase, quote, bill.monthly()));
      }
    }
    return parts;
  }

  private static Part part(Purchase purchase, Quote quote, Money total) {
    if (quote.mode().kind() == Mode.Kind.SELF_HOSTED) {
      return new Part(BigDecimal.ZERO, total.amount());
    }
    var workload = purchase.workload();
    var alone = workload.withUsage(workload.usage().change().withoutTranslation().build());
    var own =
        purchase
            .bill(alone, quote.mode())
            .map(bill -> bill.monthly().amount())
            .toOptional()
            .orElse(total.amount());
    return new Part(own, total.amount().subtract(own));
  }
}
