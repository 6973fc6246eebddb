package dev.elige.cost.step;

import dev.elige.base.Money;
import dev.elige.catalog.OfferId;
import dev.elige.cost.LineItem;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation costs at most.
 *
 * @param candidates at least one
 * @param people the work of people, where there is any
 */
public record EvaluationBill(List<Part> candidates, Optional<LineItem> people) {
  /**
   * The lines of one model.
   *
   * @param offer its offer
   * @param lines at least one
   */
  public record Part(OfferId offer, List<LineItem> lines) {
    public Part {
      lines = List.copyOf(lines);
    }

    /** The sum of its lines. */
    public Money total() {
      return sum(lines);
    }
  }

  public EvaluationBill {
    candidates = List.copyOf(candidates);
  }

  /** The sum of all lines. */
  public Money atMost() {
    var total = sum(candidates.stream().flatMap(part -> part.lines().stream()).toList());
    return people.map(line -> total.plus(line.amount())).orElse(total);
  }

  private static Money sum(List<LineItem> lines) {
    return lines.stream().map(LineItem::amount).reduce(Money::plus).orElseThrow();
  }
}
