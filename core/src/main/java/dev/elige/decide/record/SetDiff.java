package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What two decisions say of their choices as a whole.
 *
 * @param before the earlier set
 * @param after the later set
 */
public record SetDiff(SetRecord before, SetRecord after) {
  /** What is different. */
  public List<SetAspect> moved() {
    return Arrays.stream(SetAspect.values()).filter(aspect -> !isSame(aspect)).toList();
  }

  private boolean isSame(SetAspect aspect) {
    return switch (aspect) {
      case GOAL -> before.goal() == after.goal();
      case MODELS -> before.models() == after.models();
      case PROVIDERS -> before.providers() == after.providers();
      case KEEPING -> before.keeping().compareTo(after.keeping()) == 0;
      case OBJECTIVE -> isSame(before.objective(), after.objective());
    };
  }

  /** Two unknown ones are the same, whatever their reasons: a record keeps none. */
  private static boolean isSame(Estimate<BigDecimal> one, Estimate<BigDecimal> other) {
    return (one instanceof Known<BigDecimal>(var first)
            && other instanceof Known<BigDecimal>(var second))
        ? first.compareTo(second) == 0
        : one.isKnown() == other.isKnown();
  }
}
