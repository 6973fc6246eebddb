package dev.elige.decide;

import dev.elige.base.Language;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Listed;
import dev.elige.catalog.Offer;
import dev.elige.catalog.service.TranslationLanguages;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The road around a missing language: requests are translated to one that the model masters, its
 * pivot, and answers back. It is taken where the task allows it and the model's list lacks a
 * language; what the model masters is asked directly.
 */
final class Pivot {
  private static final Language ENGLISH = new Language("en");

  private Pivot() {}

  /** The pivot; empty where the model is asked directly, or cannot be asked this way either. */
  static Optional<Language> of(Offer offer, Task task) {
    if (task.usage().translation().isEmpty()) {
      return Optional.empty();
    }
    var claims = offer.languages();
    var missing = missing(task, claims);
    if (missing.isEmpty() || !missing.stream().allMatch(TranslationLanguages::has)) {
      return Optional.empty();
    }
    return mastered(claims);
  }

  /** The languages of a task in which a model is asked on this road, the pivot last. */
  static List<Language> asked(Offer offer, Task task, Language pivot) {
    var languages = new ArrayList<>(task.languages());
    languages.removeAll(missing(task, offer.languages()));
    languages.remove(pivot);
    languages.add(pivot);
    return languages;
  }

  private static List<Language> missing(Task task, List<LanguageClaim> claims) {
    return task.languages().stream()
        .filter(language -> LanguageRule.check(language, claims) instanceof Violated)
        .toList();
  }

  /** English where it is listed, else the first language that is. */
  private static Optional<Language> mastered(List<LanguageClaim> claims) {
    for (var claim : claims) {
      if (claim instanceof Listed listed) {
        return listed.languages().contains(ENGLISH)
            ? Optional.of(ENGLISH)
            : listed.languages().stream().filter(TranslationLanguages::has).findFirst();
      }
    }
    return Optional.empty();
  }
}
