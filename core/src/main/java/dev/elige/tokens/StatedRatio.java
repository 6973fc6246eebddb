package dev.elige.tokens;

import java.util.List;

/** What a maker states about how many tokens a tokenizer makes. */
sealed interface StatedRatio {
  /** Nothing. */
  record Unstated() implements StatedRatio {}

  /**
   * Characters of English for a token.
   *
   * @param perToken characters
   */
  record Characters(double perToken) implements StatedRatio {}

  /**
   * As many as another family makes, times a factor.
   *
   * @param family the other family
   * @param factors the factor, with the least and the greatest
   */
  record Times(String family, Interval factors) implements StatedRatio {}

  /**
   * Reads {@code -}, {@code chars 3.5} or {@code times claude-3 1.30 1.00 1.35}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static StatedRatio parse(String text) {
    var words = List.of(text.split(" "));
    return switch (words.getFirst()) {
      case "-" -> new Unstated();
      case "chars" -> new Characters(number(words, 1));
      case "times" ->
          new Times(
              words.get(1), new Interval(number(words, 3), number(words, 2), number(words, 4)));
      default -> throw new IllegalArgumentException("not a ratio: " + text);
    };
  }

  private static double number(List<String> words, int index) {
    return Double.parseDouble(words.get(index));
  }
}
