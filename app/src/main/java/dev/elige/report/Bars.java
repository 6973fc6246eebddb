package dev.elige.report;

import dev.elige.base.Text;
import java.util.List;

/**
 * Amounts drawn as bars from a common line.
 *
 * @param title what is drawn, for people who do not see it too
 * @param bars from top to bottom
 */
public record Bars(Text title, List<Bar> bars) implements Block {
  public Bars {
    bars = List.copyOf(bars);
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.bars(this);
  }

  /**
   * One bar.
   *
   * @param label what it is of
   * @param value how long it is, 0 or above
   * @param shown the value in words
   */
  public record Bar(Text label, double value, Text shown, Tone tone) {}

  /** The value of the longest bar; 1 where all are 0. */
  double longest() {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    return most > 0 ? most : 1;
  }
}
