package dev.elige.cost;

import dev.elige.base.Text;

/**
 * A kind of line: what is charged, and by what it is counted. Each way of billing names its own.
 *
 * @param what for people, such as "input tokens"
 * @param unit what is counted
 */
public record Charge(Text what, Unit unit) {
  public static Charge of(String english, String spanish, Unit unit) {
    return new Charge(Text.of(english, spanish), unit);
  }
}
