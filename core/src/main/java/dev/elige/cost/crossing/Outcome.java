package dev.elige.cost.crossing;

import java.util.List;

/** How two bills compare over a range. */
public sealed interface Outcome {
  /**
   * The cheaper one changes.
   *
   * @param points where, rising; at least one. Beyond {@link Crossings#MOST} they are left out
   */
  record Changes(List<CrossingPoint> points) implements Outcome {
    public Changes {
      points = List.copyOf(points);
    }
  }

  /**
   * One is nowhere dearer, and somewhere cheaper.
   *
   * @param label of the cheaper one
   */
  record Always(String label) implements Outcome {}

  /** Both cost the same everywhere. */
  record Equal() implements Outcome {}
}
