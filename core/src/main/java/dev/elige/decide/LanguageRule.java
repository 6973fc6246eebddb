package dev.elige.decide;

import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.LanguageClaim.Listed;
import dev.elige.catalog.LanguageClaim.Measured;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Whether a model masters the languages of a task. A vendor's list or a published score decides; a
 * broad claim ("100+ languages") counts for widely used languages only, at the weakest level.
 */
final class LanguageRule {
  /**
   * The 25 languages most used on the web by share of sites whose content language is known.
   * Source: W3Techs, "Usage statistics of content languages for websites".
   */
  private static final Set<String> WIDELY_USED =
      Set.of(
          "en", "es", "de", "ja", "fr", "pt", "ru", "it", "nl", "pl", "tr", "zh", "fa", "vi", "id",
          "cs", "ko", "uk", "ar", "hu", "sv", "ro", "el", "da", "fi");

  private LanguageRule() {}

  static Verdict check(Candidate candidate) {
    return candidate.pivot().isPresent()
        ? translated(candidate, candidate.pivot().get())
        : directly(candidate);
  }

  /** Where the requests of a task may be processed holds for their translation too. */
  private static Verdict translated(Candidate candidate, Language pivot) {
    return candidate.task().constraints().regions().isEmpty()
        ? Verdict.met(
            "translated to {} and back by Amazon Translate",
            "traducido a {} y de vuelta por Amazon Translate",
            pivot)
        : Verdict.unconfirmed(
            "no source says where its translation to {} is processed",
            "ninguna fuente dice dónde se procesa su traducción a {}",
            pivot);
  }

  private static Verdict directly(Candidate candidate) {
    var claims = candidate.offer().languages();
    var notes = new ArrayList<Text>();
    Verdict worst = Verdict.MET;
    for (Language language : candidate.task().languages()) {
      var verdict = check(language, claims);
      if (verdict instanceof Violated) {
        return verdict;
      }
      if (verdict instanceof Met met) {
        notes.add(met.note());
      } else {
        worst = verdict;
      }
    }
    return worst instanceof Unconfirmed ? worst : new Met(Text.joined("; ", notes));
  }

  /** What is known of one language. */
  static Verdict check(Language language, List<LanguageClaim> claims) {
    for (var claim : claims) {
      if (claim instanceof Listed(var level, var languages) && contains(languages, language)) {
        return Verdict.met("{}: {}", "{}: {}", language, level(level));
      }
    }
    for (var claim : claims) {
      if (claim instanceof Measured(var benchmark, var scores) && contains(scores, language)) {
        return Verdict.met(
            "{}: measured {} ({})",
            "{}: medido {} ({})",
            language,
            Objects.requireNonNull(scores.getOrDefault(language, scores.get(language.base()))),
            benchmark);
      }
    }
    return unlisted(language, claims);
  }

  private static Verdict unlisted(Language language, List<LanguageClaim> claims) {
    for (var claim : claims) {
      if (claim instanceof Broad(var wording)) {
        return WIDELY_USED.contains(language.base().tag())
            ? Verdict.met(
                "{}: only claimed broadly (“{}”)",
                "{}: solo afirmado de forma general («{}»)",
                language,
                wording)
            : Verdict.unconfirmed(
                "“{}” does not say whether {} is among them",
                "«{}» no dice si {} está entre ellos",
                wording,
                language);
      }
    }
    for (var claim : claims) {
      if (claim instanceof Listed listed) {
        return notListed(language, listed);
      }
    }
    return Verdict.unconfirmed(
        "no source says whether it masters {}", "ninguna fuente dice si domina {}", language);
  }

  private static Verdict notListed(Language language, Listed listed) {
    var tags = String.join(", ", listed.languages().stream().map(Language::tag).limit(8).toList());
    var more = listed.languages().size() > 8 ? ", …" : "";
    return new Violated(
        Text.of("lists {}, not {}", "incluye {}, no {}", tags + more, language),
        Text.of(
            "translate to {} first and back after (`translation: true`)",
            "traduce primero a {} y luego de vuelta (`translation: true`)",
            listed.languages().contains(new Language("en")) ? "en" : listed.languages().first()));
  }

  private static boolean contains(SortedSet<Language> languages, Language language) {
    return languages.contains(language) || languages.contains(language.base());
  }

  private static boolean contains(SortedMap<Language, ?> scores, Language language) {
    return scores.containsKey(language) || scores.containsKey(language.base());
  }

  private static Text level(LanguageClaim.Level level) {
    return switch (level) {
      case OFFICIAL -> Text.of("official", "oficial");
      case OPTIMISED -> Text.of("optimised", "optimizado");
      case TRAINED -> Text.of("trained on", "entrenado con");
    };
  }
}
