package dev.elige.report.catalog;

import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.LanguageClaim.Listed;
import dev.elige.catalog.LanguageClaim.Measured;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelKind;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How facts of models are said to people. */
final class FactWords {
  private static final int NAMED = 4;
  private static final int TAGGED = 12;

  private FactWords() {}

  static Text yesNo(boolean value) {
    return value ? Text.of("yes", "sí") : Text.of("no", "no");
  }

  static Text kind(ModelKind kind) {
    return switch (kind) {
      case TEXT_GENERATION -> Text.of("text generation", "generación de texto");
      case EMBEDDING -> Text.of("embedding", "vectores de texto");
      case RERANK -> Text.of("reranking", "reordenación");
      case IMAGE_GENERATION -> Text.of("image generation", "generación de imágenes");
      case VIDEO_GENERATION -> Text.of("video generation", "generación de vídeo");
      case SPEECH -> Text.of("speech", "síntesis de voz");
      case TRANSCRIPTION -> Text.of("transcription", "transcripción");
      case MODERATION -> Text.of("moderation", "moderación");
      case REALTIME -> Text.of("realtime speech", "voz en tiempo real");
      case OTHER -> Text.of("something else", "otra cosa");
    };
  }

  /** What is known of a model's languages; what several sources say alike is said once. */
  static Text languages(List<LanguageClaim> claims) {
    var parts = new ArrayList<Text>();
    for (var claim : new LinkedHashSet<>(claims)) {
      parts.add(language(claim));
    }
    return Text.joined("; ", parts);
  }

  static Text language(LanguageClaim claim) {
    return switch (claim) {
      case Listed(var level, var languages) -> listed(level, languages);
      case Broad(var wording) -> Text.of("“{}”, unlisted", "«{}», sin lista", wording);
      case Measured(var benchmark, var scores) ->
          Text.of("measured in {} ({})", "medido en {} ({})", tags(scores.keySet()), benchmark);
    };
  }

  private static Text listed(LanguageClaim.Level level, Set<Language> languages) {
    var names = languages.size() <= NAMED ? names(languages) : tags(languages);
    return switch (level) {
      case OFFICIAL -> names;
      case OPTIMISED -> Text.of("{} (optimised)", "{} (optimizado)", names);
      case TRAINED -> Text.of("{} (trained on)", "{} (entrenado con)", names);
    };
  }

  private static Text names(Collection<Language> languages) {
    return Text.joined(", ", languages.stream().map(FactWords::name).toList());
  }

  private static Text name(Language language) {
    return Text.of(
        language.name(dev.elige.base.DisplayLanguage.ENGLISH),
        language.name(dev.elige.base.DisplayLanguage.SPANISH));
  }

  private static Text tags(Collection<Language> languages) {
    var tags = String.join(", ", languages.stream().limit(TAGGED).map(Language::tag).toList());
    return Text.of(
        "{} languages: {}{}",
        "{} idiomas: {}{}",
        languages.size(),
        tags,
        languages.size() > TAGGED ? ", …" : "");
  }

  /** Where an offer stands in its life, in one region or everywhere. */
  static Text lifecycle(Lifecycle life, LocalDate day) {
    var parts = new ArrayList<Text>();
    parts.add(stage(life.stageOn(day)));
    life.launch().ifPresent(date -> parts.add(Text.of("launched {}", "lanzado {}", date)));
    life.legacy().ifPresent(date -> parts.add(Text.of("legacy {}", "heredado desde {}", date)));
    life.endOfLife().ifPresent(date -> parts.add(end(life, date.text())));
    if (!life.successors().isEmpty()) {
      var names = String.join(", ", life.successors());
      parts.add(Text.of("successor {}", "sucesor {}", names));
    }
    return Text.joined(", ", parts);
  }

  private static Text end(Lifecycle life, String date) {
    return life.noSoonerThan()
        ? Text.of("end of life not before {}", "fin de vida no antes de {}", date)
        : Text.of("end of life {}", "fin de vida {}", date);
  }

  static Text stage(Lifecycle.Stage stage) {
    return switch (stage) {
      case NOT_YET_LAUNCHED -> Text.of("not yet launched", "aún sin lanzar");
      case ACTIVE -> Text.of("active", "activo");
      case LEGACY -> Text.of("legacy", "heredado");
      case RETIRED -> Text.of("retired", "retirado");
    };
  }

  /** A count of parameters: 70 B. */
  static String parameters(long count) {
    long billion = 1_000_000_000L;
    if (count < billion) {
      return Words.count(count / 1_000_000) + " M";
    }
    return BigDecimal.valueOf(count)
            .movePointLeft(9)
            .setScale(1, java.math.RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + " B";
  }
}
