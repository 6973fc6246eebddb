package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.decide.doubt.Contender;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Wanted;
import dev.elige.report.JsonWriter;
import dev.elige.report.evidence.BeliefWords;
import java.util.List;
import java.util.stream.IntStream;

/** How sure a choice is, as JSON. */
final class SureJson {
  private static final int DECIMALS = 4;

  private final Doubt doubt;
  private final JsonWriter out;

  private SureJson(Doubt doubt, JsonWriter out) {
    this.doubt = doubt;
    this.out = out;
  }

  static void write(Estimate<Doubt> estimate, JsonWriter out) {
    out.estimate(
        "sure", estimate, doubt -> out.object("sure", () -> new SureJson(doubt, out).fields()));
  }

  private void fields() {
    out.text("wanted", wanted(doubt.wanted()));
    number("probability", doubt.chances().getFirst());
    number(doubt.wanted() instanceof Wanted.Best ? "regretPoints" : "regretUsd", doubt.regret());
    doubt
        .floor()
        .ifPresent(floor -> {
          number("reachesFloor", floor.reaches());
          number("shortfallPoints", floor.shortfall());
        });
    List<Integer> all = IntStream.range(0, doubt.chances().size()).boxed().toList();
    out.objects("contenders", all, this::contender);
    out.number("leftOut", doubt.shortlist().leftOut());
    out.number("notKnown", doubt.shortlist().unknown());
  }

  static String wanted(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Cheapest() -> "cheapest";
      case Wanted.Best() -> "best";
      case Wanted.Value(_) -> "value";
    };
  }

  private void contender(int i) {
    Contender one = doubt.shortlist().contenders().get(i);
    out.text("model", one.belief().row().model().toString());
    out.text("offer", one.id());
    out.money("monthlyUsd", one.assessment().bill().map(Bill::monthly));
    number("probability", doubt.chances().get(i));
    var ranks = doubt.ranks();
    number("first", ranks.share(i, 1));
    number("second", ranks.size() > 1 ? ranks.share(i, 2) : 0);
    number("third", ranks.size() > 2 ? ranks.share(i, 3) : 0);
    ranks
        .central(i)
        .ifPresent(weights -> {
          number("costWeight", weights[0]);
          number("confidence", ranks.confidence(i));
        });
  }

  private void number(String name, double value) {
    out.number(name, BeliefWords.digits(value, DECIMALS));
  }
}
