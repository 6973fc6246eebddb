package dev.elige.belief.model;

import java.util.ArrayList;
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

  private final Map<String, Double> weights = new HashMap<>();
  private final double rarest;

  /** Likeness where words are as rare as among these names. */
  NameLikeness(List<String> names) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> words(name).forEach(word -> counts.merge(word, 1, Integer::sum)));
    counts.forEach((word, count) -> weights.put(word, Math.log(names.size() / (double) count)));
    rarest = Math.log(names.size());
  }

  /** The likeness of each pair, names x names. */
  double[] of(List<String> names) {
    var words = names.stream().map(NameLikeness::words).toList();
    int size = names.size();
    double[] totals = words.stream().mapToDouble(this::sum).toArray();
    double[] likeness = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double scale = Math.sqrt(totals[i] * totals[j]);
        double value = scale > 0 ? shared(words.get(i), words.get(j)) / scale : 0;
        likeness[i * size + j] = value;
        likeness[j * size + i] = value;
      }
      likeness[i * size + i] = 1;
    }
    return likeness;
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

  private double sum(Iterable<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += weights.getOrDefault(word, rarest);
    }
    return sum;
  }

  private double shared(Set<String> some, Set<String> others) {
    var both = new ArrayList<>(some);
    both.retainAll(others);
    return sum(both);
  }
}
