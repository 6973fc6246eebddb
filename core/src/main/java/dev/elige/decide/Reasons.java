package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words why an offer was chosen. */
final class Reasons {
  private Reasons() {}

  /**
   * The reasons.
   *
   * @param eligible the choice first
   * @param modes what is said of the mode it is paid in
   */
  static List<Text> of(List<Assessment> eligible, Question question, List<Text> modes) {
    var choice = eligible.getFirst();
    var reasons = new ArrayList<Text>();
    reasons.add(headline(choice, eligible, question));
    dearer(choice, eligible).ifPresent(reasons::add);
    better(choice, eligible).ifPresent(reasons::add);
    reasons.addAll(modes);
    reasons.addAll(choice.notes());
    return reasons;
  }

  private static Text headline(Assessment choice, List<Assessment> eligible, Question question) {
    var floor = OfferWords.share(question.qualityFloor());
    if (choice.isGoodEnough()) {
      return Text.of(
          "the cheapest of {} eligible offers whose quality reaches {} with a probability of {} %",
          "la más barata de las {} ofertas aptas cuya calidad alcanza {} con una probabilidad del"
              + " {} %",
          eligible.stream().filter(Assessment::isGoodEnough).count(),
          floor,
          Numerals.percent(BigDecimal.valueOf(question.task().quality().confidence())));
    }
    return choice
        .quality()
        .fold(
            _ ->
                Text.of(
                    "the cheapest of {} eligible offers; that its quality reaches {} is doubtful",
                    "la más barata de las {} ofertas aptas; es dudoso que su calidad alcance {}",
                    eligible.size(),
                    floor),
            reason ->
                Text.of(
                    "the cheapest of {} eligible offers; its quality is not known: {}",
                    "la más barata de las {} ofertas aptas; su calidad no se conoce: {}",
                    eligible.size(),
                    reason));
  }

  /** How much more the next one costs. */
  private static Optional<Text> dearer(Assessment choice, List<Assessment> eligible) {
    if (eligible.size() < 2) {
      return Optional.of(Text.of("no other offer is eligible", "ninguna otra oferta es apta"));
    }
    var next = eligible.get(1);
    if (choice.bill() instanceof Known<Bill>(var own)
        && next.bill() instanceof Known<Bill>(var other)
        && own.monthly().amount().signum() > 0
        && choice.isGoodEnough() == next.isGoodEnough()) {
      var percent =
          other
              .monthly()
              .amount()
              .divide(own.monthly().amount(), 4, RoundingMode.HALF_UP)
              .subtract(BigDecimal.ONE)
              .movePointRight(2)
              .setScale(0, RoundingMode.HALF_UP);
      return Optional.of(
          Text.of(
              "the next one, {}, costs {} % more",
              "la siguiente, {}, cuesta un {} % más", next.offer().id(), percent.toPlainString()));
    }
    return Optional.empty();
  }

  /** The best one, where the choice is not. */
  private static Optional<Text> better(Assessment choice, List<Assessment> eligible) {
    if (!(choice.quality() instanceof Known<Quality>(var own))) {
      return Optional.empty();
    }
    return eligible.stream()
        .filter(Assessment::isGoodEnough)
        .max((one, other) -> Double.compare(mean(one), mean(other)))
        .filter(best -> mean(best) > own.mean())
        .map(best ->
            Text.of(
                "the best one, {}, has quality {} against {} and costs {} a month",
                "la mejor, {}, tiene calidad {} frente a {} y cuesta {} al mes",
                best.offer().id(),
                OfferWords.share(mean(best)),
                OfferWords.share(own.mean()),
                best.bill()
                    .map(bill -> bill.monthly().rounded(2).toString())
                    .toOptional()
                    .orElse("?")));
  }

  private static double mean(Assessment one) {
    return one.quality().map(Quality::mean).toOptional().orElse(-1.0);
  }
}
