package dev.elige.report;

import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Wholes and their parts, one below the other.
 *
 * @param title what is drawn
 * @param parts the names of the parts, the same for each whole; at most four
 * @param wholes from top to bottom, each with one share for every part
 */
public record Shares(Text title, List<Text> parts, List<Whole> wholes) implements Drawing {
  /** How many parts can be told apart by their pattern. */
  static final int MOST_PARTS = 4;

  private static final double NEAR = 1e-6;

  public Shares {
    parts = List.copyOf(parts);
    wholes = List.copyOf(wholes);
    int size = parts.size();
    if (size > MOST_PARTS || wholes.stream().anyMatch(one -> one.shares().size() != size)) {
      throw new IllegalArgumentException("every whole has " + size + " parts, at most four");
    }
  }

  /**
   * One whole.
   *
   * @param label what it is
   * @param shares its parts, which add up to 1
   */
  public record Whole(Text label, Tone tone, List<Double> shares) {
    public Whole {
      shares = List.copyOf(shares);
      double sum = shares.stream().mapToDouble(share -> share).sum();
      if (Math.abs(sum - 1) > NEAR || shares.stream().anyMatch(share -> share < 0)) {
        throw new IllegalArgumentException("shares are 0 or more and add up to 1: " + shares);
      }
    }

    /** The parts in percent. */
    String percents() {
      return shares.stream().map(share -> percent(share)).collect(Collectors.joining(" · "))
          + Words.GROUP
          + "%";
    }

    private static String percent(double share) {
      return Words.chance(share).replace(" %", "");
    }
  }

  @Override
  public Table table() {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("offer", "oferta"));
    parts.forEach(part -> columns.add(new Table.Column(part, Table.Side.RIGHT)));
    return new Table(columns, wholes.stream().map(Shares::row).toList());
  }

  private static Table.Row row(Whole whole) {
    var cells = new ArrayList<Text>();
    cells.add(whole.label());
    whole.shares().forEach(share -> cells.add(Text.verbatim(Words.chance(share))));
    return new Table.Row(cells, whole.tone());
  }
}
