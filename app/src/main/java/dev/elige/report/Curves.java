package dev.elige.report;

import dev.elige.base.Text;
import java.util.List;

/**
 * Amounts that change with another, both on logarithmic axes. Where nothing can be drawn the
 * caption stands alone.
 *
 * @param title what is drawn, for people who do not see it too
 * @param across name of the horizontal axis
 * @param up name of the vertical axis
 * @param curves at least one
 * @param marks points that matter
 * @param caption what is to be seen
 */
public record Curves(
    Text title, Text across, Text up, List<Curve> curves, List<Mark> marks, Text caption)
    implements Block {
  public Curves {
    curves = List.copyOf(curves);
    marks = List.copyOf(marks);
    if (curves.isEmpty()) {
      throw new IllegalArgumentException("there is at least one curve");
    }
  }

  @Override
  public void accept(BlockVisitor visitor) {
    visitor.curves(this);
  }

  /**
   * One curve.
   *
   * @param points with rising x
   */
  public record Curve(Text label, List<Point> points) {
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** A point; both coordinates are above 0. */
  public record Point(double x, double y) {
    public Point {
      if (!(x > 0 && y > 0)) {
        throw new IllegalArgumentException("logarithms need what is above 0: " + x + ", " + y);
      }
    }
  }

  /** A point with its name. */
  public record Mark(Point at, Text label) {}
}
