package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.decide.doubt.Doubt;
import dev.elige.report.Shares;
import dev.elige.report.Tone;
import java.util.List;

/** How often each offer comes first, second, third or later, as a drawing. */
final class RankShares {
  private static final int RANKS = 3;

  private RankShares() {}

  /**
   * The drawing.
   *
   * @param shown the contenders that are drawn
   */
  static Shares of(Doubt doubt, List<Integer> shown) {
    return new Shares(
        Text.of(
            "Whatever cost and quality are worth to each other: how often each comes first",
            "Valgan lo que valgan coste y calidad entre sí: con qué frecuencia queda cada una la"
                + " primera"),
        List.of(
            Text.of("1st", "1.ª"),
            Text.of("2nd", "2.ª"),
            Text.of("3rd", "3.ª"),
            Text.of("later", "después")),
        shown.stream().map(i -> whole(doubt, i)).toList());
  }

  private static Shares.Whole whole(Doubt doubt, int i) {
    double first = share(doubt, i, 1);
    double second = share(doubt, i, 2);
    double third = share(doubt, i, RANKS);
    return new Shares.Whole(
        Text.verbatim(doubt.shortlist().contenders().get(i).id()),
        i == 0 ? Tone.GOOD : Tone.PLAIN,
        List.of(first, second, third, Math.max(0, 1 - first - second - third)));
  }

  private static double share(Doubt doubt, int one, int rank) {
    return rank > doubt.ranks().size() ? 0 : doubt.ranks().share(one, rank);
  }
}
