package dev.elige.base;

import java.util.List;
import java.util.Optional;

/**
 * Why a number is what it is: a tree whose root states the number and whose leaves are facts with
 * their citation, or assumptions of the user.
 *
 * @param label what is explained
 * @param value its value, with unit
 * @param citation where it is from, for a leaf that is a fact
 * @param parts what it is made of
 */
public record Explanation(
    Text label, Text value, Optional<Citation> citation, List<Explanation> parts) {
  public Explanation {
    parts = List.copyOf(parts);
  }

  /** A number made of others. */
  public static Explanation of(Text label, Text value, List<Explanation> parts) {
    return new Explanation(label, value, Optional.empty(), parts);
  }

  /** A number that follows from nothing else: an input or an assumption. */
  public static Explanation given(Text label, Text value) {
    return new Explanation(label, value, Optional.empty(), List.of());
  }

  /** A fact. */
  public static Explanation fact(Text label, Text value, Citation citation) {
    return new Explanation(label, value, Optional.of(citation), List.of());
  }
}
