package dev.elige.cost;

import java.util.Optional;

/**
 * Counts of texts that were counted before. The port; where they are kept is the program's affair.
 * Used from several threads.
 */
public interface KeptCounts {
  /**
   * The count of texts.
   *
   * @param texts the fingerprint of the texts
   * @param counter the key of the counter
   */
  Optional<Count> find(String texts, String counter);

  void keep(String texts, String counter, Count count);

  /** Forgets all counts. */
  default void forget() {}

  /** Stores what is new, where counts outlive the program. */
  default void save() {}

  /** Nothing is kept. */
  static KeptCounts none() {
    return new KeptCounts() {
      @Override
      public Optional<Count> find(String texts, String counter) {
        return Optional.empty();
      }

      @Override
      public void keep(String texts, String counter, Count count) {}
    };
  }

  /**
   * Tokens of several texts.
   *
   * @param texts how many texts; 0 where the samples hold none
   * @param requests how many of them are requests with roles
   * @param partial how many of these are counted without what is not documented of them
   * @param tokens tokens of all together
   * @param squares the sum of the squares of the texts' tokens
   * @param low lower end of the 90 % interval of {@code tokens}
   * @param high upper end of the 90 % interval of {@code tokens}
   * @param largestLow lower end of the 90 % interval of the largest text
   * @param largestHigh upper end of that interval
   */
  record Count(
      int texts,
      int requests,
      int partial,
      long tokens,
      double squares,
      long low,
      long high,
      long largestLow,
      long largestHigh) {
    public Count {
      if (texts < requests || requests < partial || partial < 0) {
        throw new IllegalArgumentException(
            "requests are some of the texts: " + texts + ", " + requests + ", " + partial);
      }
      if (low > tokens || tokens > high) {
        throw new IllegalArgumentException(
            "a count has an interval around it: "
                + texts
                + " texts, "
                + low
                + " <= "
                + tokens
                + " <= "
                + high);
      }
    }
  }
}
