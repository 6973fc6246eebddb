package dev.elige.belief.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Models by their traits: as numbers for the trend, and how alike any two are before a score is
 * seen. What is not known of a model makes it like no other in that respect.
 */
final class TraitEffects {
  /** In days. */
  private static final double YEAR = 365.25;

  /** What a generation shares even across ways of thinking. */
  private static final double ACROSS = 0.75;

  private final List<ModelTraits> models;
  private final Frame frame;
  private final double[] times;
  private final double[] sizes;
  private final double[] reasoning;
  private final int[] providers;
  private final NameLikeness names;

  /** Traits of models, measured from their own means. */
  TraitEffects(List<ModelTraits> models) {
    this(models, Frame.of(models));
  }

  /** Traits of models, measured against others. */
  TraitEffects(List<ModelTraits> models, Frame frame) {
    this.models = models;
    this.frame = frame;
    this.times =
        models.stream().mapToDouble(one -> centred(day(one), frame.day()) / YEAR).toArray();
    this.sizes =
        models.stream().mapToDouble(one -> centred(magnitude(one), frame.magnitude())).toArray();
    this.reasoning =
        models.stream()
            .mapToDouble(model -> model.reasons().map(yes -> yes ? 1.0 : -1.0).orElse(0.0))
            .toArray();
    this.providers = providers();
    this.names = new NameLikeness(models.stream().map(ModelTraits::name).toList(), frame.names());
  }

  /**
   * What traits are measured against.
   *
   * @param day the mean release, in days since 1970
   * @param magnitude the mean of sizes' decimal logarithms
   * @param sized whether any size is known
   * @param names the names among which a word is rare or not
   */
  record Frame(double day, double magnitude, boolean sized, List<String> names) {
    Frame {
      names = List.copyOf(names);
    }

    static Frame of(List<ModelTraits> models) {
      double[] sizes = known(models.stream().mapToDouble(TraitEffects::magnitude));
      double[] days = known(models.stream().mapToDouble(TraitEffects::day));
      var names = models.stream().map(ModelTraits::name).toList();
      return new Frame(mean(days), mean(sizes), sizes.length > 0, names);
    }

    private static double[] known(DoubleStream values) {
      return values.filter(value -> !Double.isNaN(value)).toArray();
    }

    /** The mean; of nothing 0, which nobody is then measured from. */
    private static double mean(double[] values) {
      return values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
    }
  }

  /** The distance from the centre; none where a value is not known, as if it were the mean. */
  private static double centred(double value, double centre) {
    return Double.isNaN(value) ? 0 : value - centre;
  }

  /** The decimal logarithm of a model's size. */
  private static double magnitude(ModelTraits model) {
    return model.size().map(Math::log10).orElse(Double.NaN);
  }

  /** The middle of the period that a release is known by. */
  private static double day(ModelTraits model) {
    return model
        .released()
        .map(date -> (date.first().toEpochDay() + date.last().toEpochDay()) / 2.0)
        .orElse(Double.NaN);
  }

  /** Years since the mean release. */
  double time(int model) {
    return times[model];
  }

  Frame frame() {
    return frame;
  }

  /** Powers of ten above the mean size. */
  double size(int model) {
    return sizes[model];
  }

  /** 1 where the size is not known: makers who keep it to themselves make large ones. */
  double hidden(int model) {
    return frame.sized() && models.get(model).size().isEmpty() ? 1 : 0;
  }

  /** 1 with reasoning, -1 without, 0 where that is not known. */
  double reasoning(int model) {
    return reasoning[model];
  }

  int size() {
    return models.size();
  }

  /** How alike models are, with 1 on the diagonal; models x models. */
  double[] likeness(Prior prior) {
    return likeness(prior, 0, models.size(), 0, models.size());
  }

  /** How alike some models are to others. */
  double[] likeness(Prior prior, int top, int end, int left, int right) {
    double[] likeness = new double[(end - top) * (right - left)];
    for (int i = top; i < end; i++) {
      for (int j = left; j < right; j++) {
        likeness[(i - top) * (right - left) + j - left] = likeness(prior, i, j);
      }
    }
    return likeness;
  }

  /** How alike two models are, 1 where they are the same. */
  double likeness(Prior prior, int one, int other) {
    if (one == other) {
      return 1;
    }
    double total = prior.single() + prior.provider() + prior.family() + prior.generation();
    double sum = prior.family() * names.at(one, other);
    sum += providers[one] == providers[other] ? prior.provider() : 0;
    sum += prior.generation() * sameGeneration(one, other, prior.span());
    return sum / total;
  }

  private double sameGeneration(int i, int j, double span) {
    if (models.get(i).released().isEmpty() || models.get(j).released().isEmpty()) {
      return 0;
    }
    double apart = (times[i] - times[j]) / span;
    return Math.exp(-apart * apart / 2) * (ACROSS + (1 - ACROSS) * reasoning[i] * reasoning[j]);
  }

  /** A number for each provider; one of its own for each model without a known one. */
  private int[] providers() {
    Map<Optional<String>, Integer> numbers = new HashMap<>();
    int[] providers = new int[models.size()];
    for (int i = 0; i < providers.length; i++) {
      var provider = models.get(i).provider();
      int next = models.size() + numbers.size();
      providers[i] = provider.isEmpty() ? i : numbers.computeIfAbsent(provider, _ -> next);
    }
    return providers;
  }
}
