package dev.elige.catalog;

import dev.elige.base.Language;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;

/** What is said or measured about the languages of a model. */
public sealed interface LanguageClaim {
  /** Claims of the same kind by different sources compete; a list and a score do not. */
  String slot();

  /** How strong a listed claim is. */
  enum Level {
    /** Stated as supported. */
    OFFICIAL,
    /** Stated as strongest, or benchmarked by the vendor. */
    OPTIMISED,
    /** Part of the training data, no more. */
    TRAINED
  }

  /**
   * Languages named one by one by the vendor.
   *
   * @param level how strong the claim is
   * @param languages at least one
   */
  record Listed(Level level, SortedSet<Language> languages) implements LanguageClaim {
    public Listed {
      if (languages.isEmpty()) {
        throw new IllegalArgumentException("a listed claim names at least one language");
      }
    }

    @Override
    public String slot() {
      return level.name();
    }
  }

  /**
   * A count or "multiple languages", with no list.
   *
   * @param wording the claim in short, such as {@code 100+ languages}
   */
  record Broad(String wording) implements LanguageClaim {
    @Override
    public String slot() {
      return "broad";
    }
  }

  /**
   * Published scores of the model in languages.
   *
   * @param benchmark what was measured, with its unit, such as {@code EuroEval mean score, %}
   * @param scores the score per language, in the benchmark's unit
   */
  record Measured(String benchmark, SortedMap<Language, BigDecimal> scores)
      implements LanguageClaim {
    public Measured {
      if (scores.isEmpty()) {
        throw new IllegalArgumentException("a measured claim has at least one score");
      }
    }

    @Override
    public String slot() {
      return benchmark;
    }
  }
}
