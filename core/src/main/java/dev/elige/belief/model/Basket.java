package dev.elige.belief.model;

import java.util.List;

/**
 * Benchmarks that stand for a task together: a model's score on a basket is the weighted mean of
 * its scores, each as a share of the greatest one.
 *
 * @param parts one at least, each benchmark once
 */
public record Basket(List<Part> parts) {
  public Basket {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.stream().map(Part::benchmark).distinct().count() < parts.size()) {
      throw new IllegalArgumentException("a basket holds a benchmark or more, each once: " + parts);
    }
  }

  /**
   * A benchmark of the basket.
   *
   * @param benchmark its index
   * @param weight above 0; only ratios count
   */
  public record Part(int benchmark, double weight) {
    public Part {
      if (!(weight > 0 && Double.isFinite(weight))) {
        throw new IllegalArgumentException("a weight is above 0: " + weight);
      }
    }
  }

  /** The cells of a model. */
  List<Cell> cells(int model) {
    return parts.stream().map(part -> new Cell(model, part.benchmark())).toList();
  }

  /** Weights that add up to 1. */
  double[] shares() {
    double total = parts.stream().mapToDouble(Part::weight).sum();
    return parts.stream().mapToDouble(part -> part.weight() / total).toArray();
  }
}
