package dev.elige.cost.step;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import dev.elige.catalog.Settled;
import dev.elige.catalog.service.ServicePrices;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Product;
import dev.elige.cost.Product.Factor;
import dev.elige.cost.RateCard;
import dev.elige.cost.Tariff;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an evaluation costs at most, before it runs.
 *
 * <p>Idea: every request is as large as the largest, every answer as long as its limit, on demand.
 * Guarantee: an upper bound. Of the context tiers up to the largest request and of the places that
 * the offer may be called from the dearest price counts, reasoning is priced as the dearer of
 * itself and output, a fee for each request is added, and no cache is hit.
 */
public final class EvaluationBilling {
  private static final int MILLION = 6;
  private static final Charge INPUT =
      Charge.of("input tokens at most", "tokens de entrada como máximo", Unit.MILLION_TOKENS);
  private static final Charge OUTPUT =
      Charge.of("output tokens at most", "tokens de salida como máximo", Unit.MILLION_TOKENS);
  private static final Charge REQUESTS = Charge.of("requests", "peticiones", Unit.REQUEST);
  private static final Charge PEOPLE =
      Charge.of("answers judged by people", "respuestas juzgadas por personas", Unit.PERSON_TASK);

  private EvaluationBilling() {}

  /** The bound; unknown where a price is. */
  public static Estimate<EvaluationBill> atMost(EvaluationPlan plan) {
    Estimate<List<EvaluationBill.Part>> parts = Estimate.known(List.of());
    for (var candidate : plan.candidates()) {
      parts = parts.flatMap(some -> part(plan, candidate).map(one -> joined(some, one)));
    }
    return parts.flatMap(all -> people(plan).map(line -> new EvaluationBill(all, line)));
  }

  private static Estimate<EvaluationBill.Part> part(
      EvaluationPlan plan, EvaluationPlan.Candidate candidate) {
    var tariff = candidate.tariff();
    var cards = tariff.everyCard(ServiceTier.ON_DEMAND);
    var dearest = part(plan, candidate, cards.getFirst());
    for (int i = 1; i < cards.size(); i++) {
      dearest = dearer(dearest, part(plan, candidate, cards.get(i)), EvaluationBill.Part::total);
    }
    return dearest;
  }

  private static Estimate<EvaluationBill.Part> part(
      EvaluationPlan plan, EvaluationPlan.Candidate candidate, RateCard card) {
    var requests = plan.requests();
    long longest = candidate.largestInput().setScale(0, RoundingMode.CEILING).longValue();
    var input =
        price(card, Meter.INPUT, longest)
            .map(price -> tokens(INPUT, requests, candidate.largestInput(), price));
    return input.flatMap(first ->
        output(candidate, requests, card, longest)
            .map(more -> {
              var lines = new ArrayList<LineItem>();
              lines.add(first);
              more.ifPresent(lines::add);
              fee(candidate.tariff(), requests).ifPresent(lines::add);
              return new EvaluationBill.Part(candidate.tariff().offer().id(), lines);
            }));
  }

  private static Estimate<Optional<LineItem>> output(
      EvaluationPlan.Candidate candidate, BigDecimal requests, RateCard card, long longest) {
    var limit = candidate.outputLimit();
    if (limit.signum() == 0) {
      return Estimate.known(Optional.empty());
    }
    var price = price(card, Meter.OUTPUT, longest);
    if (price.isKnown() && card.has(Meter.REASONING)) {
      price = dearer(price, price(card, Meter.REASONING, longest), UnitPrice::price);
    }
    return price.map(known -> Optional.of(tokens(OUTPUT, requests, limit, known)));
  }

  /** The dearest price of the context tiers up to a length. */
  private static Estimate<UnitPrice> price(RateCard card, Meter meter, long longest) {
    var dearest = card.price(meter, longest);
    long first = card.tierOf(meter, longest);
    while (first > 0) {
      dearest = dearer(dearest, card.price(meter, first - 1), UnitPrice::price);
      first = card.tierOf(meter, first - 1);
    }
    return dearest;
  }

  private static <T> Estimate<T> dearer(
      Estimate<T> one, Estimate<T> other, Function<T, Money> price) {
    if (!(other instanceof Known<T>(var second))) {
      return one;
    }
    boolean first =
        one instanceof Known<T>(var known)
            && price.apply(known).compareTo(price.apply(second)) >= 0;
    return first ? one : other;
  }

  private static LineItem tokens(
      Charge charge, BigDecimal requests, BigDecimal each, UnitPrice price) {
    var millions = requests.multiply(each).movePointLeft(MILLION);
    var what = Text.of("millions of tokens at most", "millones de tokens como máximo");
    var factors =
        List.of(
            Factor.of("items times repetitions", "elementos por repeticiones", requests),
            Factor.of("tokens of each at most", "tokens de cada una como máximo", each));
    return LineItem.of(charge, millions, price, new Product(what, millions, factors));
  }

  /** A fee for each request, the dearest that is published. */
  private static Optional<LineItem> fee(Tariff tariff, BigDecimal requests) {
    var what = Text.of("requests", "peticiones");
    return tariff.prices().terms().stream()
        .filter(EvaluationBilling::isFee)
        .map(UnitPrice::of)
        .reduce((one, other) -> one.price().compareTo(other.price()) >= 0 ? one : other)
        .map(price ->
            LineItem.of(REQUESTS, requests, price, new Product(what, requests, List.of())));
  }

  private static boolean isFee(Settled<PriceTerm> term) {
    return term.value() instanceof UsePrice use
        && use.tier() == ServiceTier.ON_DEMAND
        && use.unit() == UseUnit.REQUEST;
  }

  private static Estimate<Optional<LineItem>> people(EvaluationPlan plan) {
    var tasks = plan.personTasks();
    if (tasks.signum() == 0) {
      return Estimate.known(Optional.empty());
    }
    var day = plan.candidates().getFirst().tariff().prices().day();
    var what = Text.of("answers judged", "respuestas juzgadas");
    return ServicePrices.builtIn()
        .price(ServicePrices.BEDROCK_EVALUATORS, day)
        .map(known -> new UnitPrice(known.price(), known.citation(), known.validity()))
        .map(price ->
            Optional.of(LineItem.of(PEOPLE, tasks, price, new Product(what, tasks, List.of()))));
  }

  private static List<EvaluationBill.Part> joined(
      List<EvaluationBill.Part> some, EvaluationBill.Part one) {
    var all = new ArrayList<>(some);
    all.add(one);
    return all;
  }
}
