package dev.elige.belief.evidence;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.TaskKind;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody measured on a data set of their own: one more column of the matrix of models and
 * benchmarks.
 *
 * @param key what was measured; of one key one measurement is kept
 * @param score mean score of the items, a share from 0 to 1
 * @param items how many items were scored, 1 or more
 * @param standardError of the mean, where it was worked out from the items
 * @param origin the file it is from, in one line
 */
public record Measurement(
    Key key, double score, int items, Optional<Double> standardError, String origin) {
  private static final String PREFIX = "own-";
  private static final int LONGEST_NAME = 64;

  /** Upper 97.5 % point of the normal distribution, squared. */
  private static final double Z_SQUARED = 1.959963985 * 1.959963985;

  public Measurement {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score is a share from 0 to 1: " + score);
    }
    if (items < 1) {
      throw new IllegalArgumentException("at least one item is scored: " + items);
    }
    if (standardError.isPresent() && !isStandardError(standardError.get())) {
      throw new IllegalArgumentException("not a standard error: " + standardError.get());
    }
    if (origin.isBlank() || origin.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("an origin is one line: " + origin);
    }
  }

  /**
   * What a measurement is of.
   *
   * @param model whose answers were scored
   * @param setting how it was run
   * @param dataset name of the data set, such as {@code tickets-es}
   * @param task what its items ask for
   * @param language the language of its items, where it has one
   * @param day when it was measured
   */
  public record Key(
      ModelId model,
      Setting setting,
      String dataset,
      TaskKind task,
      Optional<Language> language,
      LocalDate day) {
    public Key {
      if (!isDataset(dataset)) {
        throw new IllegalArgumentException("not the name of a data set: " + dataset);
      }
    }
  }

  /** Whether a name is lower case letters, digits, {@code -}, {@code _} and {@code .}. */
  public static boolean isDataset(String name) {
    return name.length() <= LONGEST_NAME && name.matches("[a-z0-9][a-z0-9._-]*");
  }

  /** Whether a number can be the standard error of a mean of shares. */
  public static boolean isStandardError(double number) {
    return number > 0 && number <= 0.5;
  }

  /**
   * The standard error of the score, in its unit. Where none was worked out it is that of as many
   * right and wrong answers, two of each added (Agresti and Coull, Approximate Is Better than
   * "Exact" for Interval Estimation of Binomial Proportions, 1998): never 0, not even where all are
   * right. Items that are partly right vary less, so that for them it is rather too wide.
   */
  public double error() {
    return standardError.orElseGet(() -> {
      double trials = items + Z_SQUARED;
      double middle = (score * items + Z_SQUARED / 2) / trials;
      return Math.sqrt(middle * (1 - middle) / trials);
    });
  }

  /** The measurement as a score among others; what is cited is the user's own file. */
  public Score toScore() {
    var source = new Source("own", "own measurements", "", "own", LicenceClass.OWN, Authority.USER);
    return new Score(
        key.model,
        key.setting,
        PREFIX + key.dataset,
        key.language,
        score,
        Optional.of(error()),
        false,
        new Citation(source, origin, key.day));
  }
}
