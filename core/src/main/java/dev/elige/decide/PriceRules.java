package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Settled;
import dev.elige.cost.Bill;
import dev.elige.decide.Verdict.Violated;
import java.util.Optional;
import java.util.regex.Pattern;

/** Limits on what it costs and how it is sold. */
final class PriceRules {
  /** Providers that sell subscriptions or trials, by the ids of models.dev. */
  private static final Pattern PLAN =
      Pattern.compile(
          ".*(coding-plan|token-plan).*|github-copilot|github-models|kimi-for-coding"
              + "|opencode-go|lmstudio|ollama-cloud|atomic-chat|llama|freemodel");

  private PriceRules() {}

  static Verdict plan(Candidate candidate) {
    var id = candidate.offer().id();
    if (PLAN.matcher(id.provider()).matches()) {
      return new Violated(
          Text.of("is sold as a subscription or trial", "se vende como suscripción o prueba"),
          Text.of("use it outside this comparison", "úsalo fuera de esta comparación"));
    }
    if (candidate.offer().prices().allZero() || id.model().endsWith(":free")) {
      return free();
    }
    return Verdict.MET;
  }

  private static Verdict free() {
    return new Violated(
        Text.of(
            "its price is 0: a trial or a free tier", "su precio es 0: prueba o nivel gratuito"),
        Text.of("choose a paid offer of the model", "elige una oferta de pago del modelo"));
  }

  static Verdict price(Candidate candidate) {
    return candidate
        .bill()
        .fold(
            bill -> bill.monthly().amount().signum() == 0 ? free() : stale(candidate, bill),
            reason -> new Verdict.Unconfirmed(withNearest(candidate, reason)));
  }

  private static Verdict stale(Candidate candidate, Bill bill) {
    var day = candidate.offer().day();
    for (var item : bill.items()) {
      var validity = item.price().validity();
      if (!validity.covers(day)) {
        return Verdict.met(
            "price not of the day: nearest known, {}",
            "precio de otra fecha: el más cercano conocido, {}",
            validity.from());
      }
    }
    return Verdict.MET;
  }

  private static Text withNearest(Candidate candidate, Text reason) {
    return nearestInput(candidate)
        .map(price ->
            Text.of(
                "{}; the nearest known input price is {} per 1M on {}",
                "{}; el precio de entrada más cercano es {} por 1M el {}",
                reason,
                price.value().price(),
                price.winner().validity().from()))
        .orElse(reason);
  }

  private static Optional<Settled<PriceTerm>> nearestInput(Candidate candidate) {
    return candidate
        .offer()
        .nearestPrices()
        .tokenPrices(ServiceTier.ON_DEMAND, Meter.INPUT)
        .stream()
        .findFirst();
  }

  static Verdict budget(Candidate candidate) {
    if (!(candidate.bill() instanceof Known<Bill>(var bill))) {
      return Verdict.MET;
    }
    var budget = candidate.task().monthlyBudget().or(candidate::applicationBudget);
    return budget.isPresent() && bill.monthly().compareTo(budget.get()) > 0
        ? over(bill.monthly(), budget.get())
        : Verdict.MET;
  }

  private static Violated over(Money cost, Money budget) {
    return new Violated(
        Text.of(
            "costs {} a month, the budget is {}",
            "cuesta {} al mes, el presupuesto es {}",
            cost.rounded(2),
            budget),
        Text.of("raise the budget to {}", "sube el presupuesto a {}", cost.rounded(2)));
  }
}
