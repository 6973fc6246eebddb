package dev.elige.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Picks examples for an item.
 *
 * <p>Guarantee: the item itself is never among them, whatever its case and white space, nor is one
 * question there twice; the same examples, item and pick give the same again. Ties go to the
 * example that stands first.
 *
 * <p>For diversity: farthest-first traversal (Gonzalez 1985, Clustering to minimize the maximum
 * intercluster distance). Where the similarity is a cosine, what is picked covers the rest within
 * twice the smallest angle possible, since the order by cosine is that by angle and angles are a
 * metric. Deviation: it begins with the example most like the item, where the paper takes any.
 */
public final class ExamplePicker {
  private final Pick pick;
  private final int count;

  /**
   * A picker.
   *
   * @param count how many are wanted, 1 or more
   */
  public ExamplePicker(Pick pick, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("at least one example is picked: " + count);
    }
    this.pick = pick;
    this.count = count;
  }

  /**
   * The examples for an item, the first picked first; fewer than wanted where there are no more.
   *
   * @param item the text that is asked about
   */
  public List<Example> pick(List<Example> examples, String item) {
    var others = others(examples, item);
    int most = Math.min(count, others.size());
    return switch (pick) {
      case Pick.Fixed _ -> List.copyOf(others.subList(0, most));
      case Pick.Drawn(long seed) -> drawn(examples, others, seed).subList(0, most);
      case Pick.Similar(var similarity) ->
          others.stream()
              .sorted(byLikeness(one -> similarity.of(item, one.input())))
              .limit(most)
              .toList();
      case Pick.Diverse(var similarity) -> diverse(others, item, similarity, most);
    };
  }

  private static List<Example> others(List<Example> examples, String item) {
    var seen = new HashSet<String>();
    seen.add(SameText.key(item));
    return examples.stream().filter(one -> seen.add(SameText.key(one.input()))).toList();
  }

  /** All are shuffled before the item is left out, so that its neighbours stay where they are. */
  private static List<Example> drawn(List<Example> examples, List<Example> others, long seed) {
    var shuffled = new ArrayList<>(others(examples, ""));
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.retainAll(new HashSet<>(others));
    return List.copyOf(shuffled);
  }

  private static Comparator<Example> byLikeness(ToDoubleFunction<Example> likeness) {
    return (one, other) ->
        Double.compare(likeness.applyAsDouble(other), likeness.applyAsDouble(one));
  }

  private static List<Example> diverse(
      List<Example> others, String item, Similarity similarity, int most) {
    var picked = new ArrayList<Example>();
    var likeness = new double[others.size()];
    Arrays.setAll(likeness, i -> -similarity.of(item, others.get(i).input()));
    while (picked.size() < most) {
      int next = least(likeness);
      var one = others.get(next);
      boolean isFirst = picked.isEmpty();
      picked.add(one);
      for (int i = 0; i < likeness.length; i++) {
        double like = similarity.of(one.input(), others.get(i).input());
        likeness[i] = isFirst ? like : Math.max(likeness[i], like);
      }
      likeness[next] = Double.POSITIVE_INFINITY;
    }
    return picked;
  }

  private static int least(double[] values) {
    int least = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[least]) {
        least = i;
      }
    }
    return least;
  }
}
