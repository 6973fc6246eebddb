package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words why an offer was chosen. */
final class Reasons {
  private final Question question;
  private final List<Assessment> eligible;
  private final Assessment choice;

  /**
   * Of a choice.
   *
   * @param choice one of the eligible offers
   */
  Reasons(Standings standings, Assessment choice) {
    this.question = standings.question();
    this.eligible = standings.eligible();
    this.choice = choice;
  }

  /**
   * The reasons.
   *
   * @param modes what is said of the mode it is paid in
   */
  List<Text> with(List<Text> modes) {
    var reasons = new ArrayList<Text>();
    reasons.add(headline());
    dearer().ifPresent(reasons::add);
    better().ifPresent(reasons::add);
    reasons.addAll(modes);
    reasons.addAll(choice.notes());
    return reasons;
  }

  @SuppressWarnings("ReferenceEquality")
  private boolean isFirst() {
    return choice.offer() == eligible.getFirst().offer();
  }

  private Text headline() {
    return switch (question.goal()) {
      case CHEAPEST -> isFirst() ? cheapest() : cheapestOfSet();
      case BEST -> isFirst() ? best() : bestOfSet();
      case VALUE -> isFirst() ? mostValuable() : mostValuableOfSet();
    };
  }

  private Text best() {
    return Text.of(
        "the best of {} eligible offers by expected quality",
        "la mejor de las {} ofertas aptas por su calidad esperada",
        eligible.size());
  }

  private Text bestOfSet() {
    return Text.of(
        "taken for the best of all tasks together within the limits of the whole; alone, {} has"
            + " quality {} and costs {} a month",
        "elegida por lo mejor para todas las tareas juntas dentro de los límites del conjunto; sola,"
            + " {} tiene calidad {} y cuesta {} al mes",
        eligible.getFirst().offer().id(),
        eligible
            .getFirst()
            .quality()
            .map(it -> OfferWords.share(it.mean()))
            .toOptional()
            .orElse("?"),
        cost(eligible.getFirst()));
  }

  private Text mostValuable() {
    return Text.of(
        "the greatest expected value of {} eligible offers: {} a month after its cost",
        "el mayor valor esperado de las {} ofertas aptas: {} al mes descontado su coste",
        eligible.size(),
        net(choice));
  }

  private Text mostValuableOfSet() {
    return Text.of(
        "taken for the greatest value of all tasks together within the limits of the whole; alone,"
            + " {} brings {} a month against {}",
        "elegida por el mayor valor de todas las tareas juntas dentro de los límites del conjunto;"
            + " sola, {} da {} al mes frente a {}",
        eligible.getFirst().offer().id(),
        net(eligible.getFirst()),
        net(choice));
  }

  private Text cheapestOfSet() {
    return Text.of(
        "taken for the least cost of all tasks together within the limits of the whole; alone, {}"
            + " costs {} a month",
        "elegida por el menor coste de todas las tareas juntas dentro de los límites del conjunto;"
            + " sola, {} cuesta {} al mes",
        eligible.getFirst().offer().id(),
        cost(eligible.getFirst()));
  }

  private static String net(Assessment one) {
    return one.net()
        .flatMap(net -> net.toOptional())
        .map(net -> net.rounded(2).toString())
        .orElse("?");
  }

  private static String cost(Assessment one) {
    return one.bill().map(bill -> bill.monthly().rounded(2).toString()).toOptional().orElse("?");
  }

  private Text cheapest() {
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
  private Optional<Text> dearer() {
    if (eligible.size() < 2) {
      return Optional.of(Text.of("no other offer is eligible", "ninguna otra oferta es apta"));
    }
    if (question.goal() != Goal.CHEAPEST || !isFirst()) {
      return Optional.empty();
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
  private Optional<Text> better() {
    if (question.goal() == Goal.BEST || !(choice.quality() instanceof Known<Quality>(var own))) {
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
                cost(best)));
  }

  private static double mean(Assessment one) {
    return one.quality().map(Quality::mean).toOptional().orElse(-1.0);
  }
}
