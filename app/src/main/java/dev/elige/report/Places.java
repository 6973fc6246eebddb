package dev.elige.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for short names beside marks, so that no name covers a mark or another name: of the
 * places around a mark, the nearer ring first, the first that is free. Where none is, a name stands
 * in the place that covers least.
 */
final class Places {
  private static final double LETTER = 7.5;
  private static final double LINE = 15;
  private static final double MARK = 8;
  private static final int RINGS = 4;

  /** Right, left, above, below and between, as parts of a step. */
  private static final int[][] WAYS = {
    {1, -1}, {-1, -1}, {1, 1}, {-1, 1}, {0, -1}, {0, 1}, {1, 0}, {-1, 0}
  };

  private final Box frame;
  private final List<Box> taken = new ArrayList<>();

  /** The frame that names stay in. */
  Places(double left, double top, double right, double bottom) {
    frame = new Box(left, top, right, bottom);
  }

  /** Where a name stands: its middle, and its base line. */
  record Place(double x, double y) {}

  private record Box(double left, double top, double right, double bottom) {
    double shared(Box other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return width > 0 && height > 0 ? width * height : 0;
    }

    double area() {
      return (right - left) * (bottom - top);
    }
  }

  /** Keeps names off a mark. */
  void take(double x, double y) {
    taken.add(new Box(x - MARK, y - MARK, x + MARK, y + MARK));
  }

  /** The place for a name of so many letters. */
  Place beside(double x, double y, int letters) {
    double width = letters * LETTER;
    Box best = box(x, y, width);
    double least = Double.POSITIVE_INFINITY;
    for (int ring = 1; ring <= RINGS && least > 0; ring++) {
      for (int[] way : WAYS) {
        double across = way[0] * (MARK * ring + width / 2);
        double up = way[1] * (way[0] == 0 ? LINE * ring : LINE * 0.7 * ring);
        var box = box(x + across, y + up, width);
        double covered = covered(box);
        if (covered < least) {
          least = covered;
          best = box;
        }
      }
    }
    taken.add(best);
    return new Place((best.left + best.right) / 2, best.bottom - 3);
  }

  private static Box box(double x, double y, double width) {
    return new Box(x - width / 2, y - LINE / 2, x + width / 2, y + LINE / 2);
  }

  /** What is covered, or hangs out of the frame. */
  private double covered(Box box) {
    double covered = box.area() - box.shared(frame);
    for (var other : taken) {
      covered += box.shared(other);
    }
    return covered;
  }
}
