package dev.elige.report;

import dev.elige.base.Text;
import java.util.List;

/**
 * How far several quantities move one number, each alone, the others in their middle.
 *
 * @param title what the number is
 * @param middle the number where all quantities are in their middle
 * @param middleShown the same in words
 * @param swings one at least, the widest first
 * @param caption how it is read
 */
public record Tornado(Text title, double middle, Text middleShown, List<Swing> swings, Text caption)
    implements Drawing {
  public Tornado {
    swings = List.copyOf(swings);
    if (swings.isEmpty()) {
      throw new IllegalArgumentException("there is at least one swing");
    }
  }

  /**
   * One quantity.
   *
   * @param label what it is
   * @param low where it is low
   * @param high where it is high
   */
  public record Swing(Text label, End low, End high) {}

  /**
   * One end of a quantity.
   *
   * @param at the quantity there, in words
   * @param value the number there
   * @param shown the number in words
   */
  public record End(Text at, double value, Text shown) {}

  @Override
  public Table table() {
    return new Table(
        List.of(
            Table.left("what", "qué"),
            Table.right("low", "bajo"),
            Table.right("USD then", "USD entonces"),
            Table.right("high", "alto"),
            Table.right("USD then", "USD entonces")),
        swings.stream()
            .map(swing ->
                Table.row(
                    swing.label(),
                    swing.low().at(),
                    swing.low().shown(),
                    swing.high().at(),
                    swing.high().shown()))
            .toList());
  }
}
