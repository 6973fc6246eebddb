package dev.elige.belief.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How alike names are, from 0 to 1: the words they share, rare words weighing more (inverse
 * document frequency, Spärck Jones 1972; the cosine of the weights' square roots, so that the
 * matrix is positive semi-definite). Digits part words and are dropped: they tell versions apart,
 * and versions of one thing are alike.
 */
final class NameLikeness {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

  private final int[][] words;
  private final double[] weights;
  private final double[] totals;

  /**
   * The likeness of names.
   *
   * @param among the names among which a word is rare or not
   */
  NameLikeness(List<String> names, List<String> among) {
    Map<String, Integer> counts = new HashMap<>();
    among.forEach(name -> words(name).forEach(word -> counts.merge(word, 1, Integer::sum)));
    Map<String, Integer> numbers = new HashMap<>();
    words = new int[names.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] =
          words(names.get(i)).stream()
              .mapToInt(word -> numbers.computeIfAbsent(word, _ -> numbers.size()))
              .sorted()
              .toArray();
    }
    weights = new double[numbers.size()];
    numbers.forEach((word, number) ->
        weights[number] = Math.log(among.size() / (double) counts.getOrDefault(word, 1)));
    totals = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      for (int word : words[i]) {
        totals[i] += weights[word];
      }
    }
  }

  /** The likeness of each pair of names, names x names. */
  static double[] of(List<String> names) {
    var likeness = new NameLikeness(names, names);
    int size = names.size();
    double[] matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        matrix[i * size + j] = likeness.at(i, j);
      }
    }
    return matrix;
  }

  /** The likeness of two of the names. */
  double at(int one, int other) {
    if (one == other) {
      return 1;
    }
    double scale = Math.sqrt(totals[one] * totals[other]);
    return scale > 0 ? shared(words[one], words[other]) / scale : 0;
  }

  private double shared(int[] some, int[] others) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      int order = Integer.compare(some[i], others[j]);
      sum += order == 0 ? weights[some[i]] : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  private static Set<String> words(String name) {
    var words = new TreeSet<String>();
    for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    return words;
  }
}
