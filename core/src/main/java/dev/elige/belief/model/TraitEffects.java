package dev.elige.belief.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Models by their traits: as numbers for the trend, and how alike any two are before a score is
 * seen. What is not known of a model makes it like no other in that respect.
 */
final class TraitEffects {
  private static final double DAYS_OF_A_YEAR = 365.25;

  /** What a generation shares even across ways of thinking. */
  private static final double ACROSS = 0.75;

  private final List<ModelTraits> models;
  private final double[] times;
  private final double[] reasoning;

  TraitEffects(List<ModelTraits> models) {
    this.models = models;
    this.times = times(models);
    this.reasoning =
        models.stream()
            .mapToDouble(model -> model.reasons().map(yes -> yes ? 1.0 : -1.0).orElse(0.0))
            .toArray();
  }

  /** Years since the mean release; 0 where a date is not known, as if it were the mean. */
  private static double[] times(List<ModelTraits> models) {
    double[] days = models.stream().mapToDouble(TraitEffects::day).toArray();
    double mean = 0;
    int known = 0;
    for (double day : days) {
      if (!Double.isNaN(day)) {
        mean += day;
        known++;
      }
    }
    for (int i = 0; i < days.length; i++) {
      days[i] = Double.isNaN(days[i]) ? 0 : (days[i] - mean / known) / DAYS_OF_A_YEAR;
    }
    return days;
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

  /** 1 with reasoning, -1 without, 0 where that is not known. */
  double reasoning(int model) {
    return reasoning[model];
  }

  /** How alike models are, with 1 on the diagonal; models x models. */
  double[] likeness(Prior prior) {
    int size = models.size();
    double[] likeness = NameLikeness.of(models.stream().map(ModelTraits::name).toList());
    int[] providers = providers();
    double total = prior.single() + prior.provider() + prior.family() + prior.generation();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double sum = prior.family() * likeness[i * size + j];
        sum += providers[i] == providers[j] ? prior.provider() : 0;
        sum += prior.generation() * sameGeneration(i, j, prior.span());
        likeness[i * size + j] = i == j ? 1 : sum / total;
      }
    }
    return likeness;
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
