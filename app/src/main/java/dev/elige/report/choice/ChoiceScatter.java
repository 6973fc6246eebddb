package dev.elige.report.choice;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import dev.elige.report.Scatter;
import dev.elige.report.Scatter.Role;
import dev.elige.report.Scatter.Spot;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The eligible offers of a task by cost and quality. */
final class ChoiceScatter {
  private ChoiceScatter() {}

  /** The drawing; empty where there are no two offers to hold against each other. */
  static Optional<Scatter> of(TaskDecision decision) {
    var front = offers(decision.front());
    var named = offers(TaskSection.spread(decision.front()));
    var spots = new ArrayList<Spot>();
    eligible(decision)
        .forEach(one -> spot(one, role(one, decision, named), front).ifPresent(spots::add));
    spots.sort(Comparator.comparingDouble(Spot::cost));
    return spots.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Scatter(
                Text.of("Cost and quality", "Coste y calidad"),
                decision.qualityFloor(),
                spots,
                caption(spots.size())));
  }

  private static Stream<Assessment> eligible(TaskDecision decision) {
    return Stream.concat(decision.choice().stream(), decision.alternatives().stream());
  }

  private static Set<Text> offers(List<Assessment> some) {
    return some.stream().map(Words::offer).collect(Collectors.toSet());
  }

  private static Role role(Assessment one, TaskDecision decision, Set<Text> named) {
    boolean isChoice = decision.choice().filter(choice -> choice.equals(one)).isPresent();
    return isChoice ? Role.CHOICE : named.contains(Words.offer(one)) ? Role.FRONT : Role.OTHER;
  }

  private static Optional<Spot> spot(Assessment one, Role role, Set<Text> front) {
    return one.bill() instanceof Known<Bill>(var bill)
            && bill.monthly().amount().signum() > 0
            && one.quality() instanceof Known<Quality>(var quality)
        ? Optional.of(
            new Spot(
                Words.offer(one),
                bill.monthly().amount().doubleValue(),
                quality.low(),
                quality.mean(),
                quality.high(),
                role,
                front.contains(Words.offer(one)),
                Words.quality(quality)))
        : Optional.empty();
  }

  private static Text caption(int offers) {
    return Text.of(
        "{} eligible offers with known bill and quality; upright lines are 90 % intervals. On the"
            + " stepped line nothing is both cheaper and better. ◆ is the choice, ● the front, ○ the"
            + " others.",
        "{} ofertas aptas con factura y calidad conocidas; las líneas verticales son intervalos del"
            + " 90 %. En la línea escalonada nada es a la vez más barato y mejor. ◆ es la elección,"
            + " ● la frontera, ○ las demás.",
        offers);
  }
}
