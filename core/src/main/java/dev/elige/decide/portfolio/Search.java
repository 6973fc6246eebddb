package dev.elige.decide.portfolio;

import java.util.List;

/**
 * Finds the best cover of all tasks, given bounds on every completion. Whatever cannot be completed
 * to something as good as the best cover met is left out; what is met on the way tightens that.
 */
final class Search {
  /** What sums of doubles differ by where those of decimals would not. */
  private static final double ALIKE = 1e-12;

  private final Cover cover;
  private final Relaxation relaxation;
  private final int all;
  private double threshold;

  private Search(Cover cover, Relaxation relaxation) {
    this.cover = cover;
    this.relaxation = relaxation;
    this.all = (1 << cover.tasks()) - 1;
    this.threshold = relaxation.threshold(relaxation.incumbent());
  }

  /** The best cover; of equally good ones the first in the order of parts. */
  static Part best(Cover cover, Relaxation relaxation) {
    var covers = new Search(cover, relaxation).covers();
    double least = Double.POSITIVE_INFINITY;
    for (var one : covers) {
      least = Math.min(least, one.first());
    }
    double alike = least + ALIKE * (1 + Math.abs(least));
    var best = covers.getFirst();
    for (var one : covers) {
      if (one.first() <= alike && (best.first() > alike || one.second() < best.second())) {
        best = one;
      }
    }
    return best;
  }

  private List<Part> covers() {
    var pass = relaxation.pass();
    var parts = new Fronts(cover.tasks());
    cover
        .supply()
        .parts(
            pass.direction(),
            (count, tasks) -> threshold - pass.rest(count, tasks),
            part -> {
              if (relaxation.isWithin(part.count(), part.tasks(), part.second())) {
                parts.add(part);
              }
            });
    cover.tally().parts += parts.size();
    return new Labels(parts, cover.counts(), cover.most(), cover.tally())
        .covering(all, this::promises);
  }

  private boolean promises(int count, int tasks, double first, double second) {
    var pass = relaxation.pass();
    boolean promises =
        pass.direction().weight(first, second) + pass.rest(count, tasks) <= threshold
            && relaxation.isWithin(count, tasks, second);
    if (promises && tasks == all) {
      threshold = Math.min(threshold, relaxation.threshold(first));
    }
    return promises;
  }
}
