package dev.elige.report;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Offers by what they cost and how good they are: cost on a logarithmic axis, quality from 0 to 1
 * with its interval.
 *
 * @param title what is drawn
 * @param floor the quality that is asked for, 0 to 1; 0 where none is, and then not drawn
 * @param spots the offers, from the cheapest to the dearest; one at least
 * @param caption how it is read
 */
public record Scatter(Text title, double floor, List<Spot> spots, Text caption) implements Drawing {
  public Scatter {
    spots = List.copyOf(spots);
    if (spots.isEmpty()) {
      throw new IllegalArgumentException("there is at least one spot");
    }
  }

  /** What an offer is to the decision. */
  public enum Role {
    CHOICE,
    /** Named, since nothing is both cheaper and better. */
    FRONT,
    /** Not named: something is cheaper and better, or the front is crowded. */
    OTHER
  }

  /**
   * One offer.
   *
   * @param label its name
   * @param cost USD a month, above 0
   * @param low lower end of the interval of its quality
   * @param middle its expected quality
   * @param high upper end of the interval
   * @param role what it is to the decision
   * @param isOnFront whether nothing is both cheaper and better
   * @param shown quality in words
   */
  public record Spot(
      Text label,
      double cost,
      double low,
      double middle,
      double high,
      Role role,
      boolean isOnFront,
      Text shown) {
    public Spot {
      if (!(cost > 0 && 0 <= low && low <= middle && middle <= high && high <= 1)) {
        throw new IllegalArgumentException(
            "a cost above 0 and 0 <= low <= middle <= high <= 1: %s, %s, %s, %s"
                .formatted(cost, low, middle, high));
      }
    }

    boolean isNamed() {
      return role != Role.OTHER;
    }
  }

  /** Those that are named, in the order of their numbers from 1 on. */
  List<Spot> named() {
    return spots.stream().filter(Spot::isNamed).toList();
  }

  @Override
  public Table table() {
    var rows = new ArrayList<Table.Row>();
    for (var spot : named()) {
      boolean isChoice = spot.role() == Role.CHOICE;
      rows.add(
          Table.row(
              isChoice ? Tone.GOOD : Tone.PLAIN,
              Text.verbatim(Integer.toString(rows.size() + 1)),
              isChoice ? Text.of("→ {}", "→ {}", spot.label()) : spot.label(),
              Text.verbatim(Words.amount(BigDecimal.valueOf(spot.cost()))),
              spot.shown()));
    }
    return new Table(
        List.of(
            Table.right("no.", "n.º"),
            Table.left("offer", "oferta"),
            Table.right("USD a month", "USD al mes"),
            Table.left("quality (90 % interval)", "calidad (intervalo del 90 %)")),
        rows);
  }
}
