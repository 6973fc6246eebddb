package dev.elige.catalog.source;

import dev.elige.base.Modality;
import dev.elige.catalog.ModelKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what a model is for where a source gives only its name and what comes out of it. Names of
 * special models say what they do; whatever else writes text generates text.
 */
final class KindByName {
  private record Rule(Pattern name, ModelKind kind) {}

  private static final List<Rule> RULES =
      List.of(
          rule("rerank|semantic-ranker", ModelKind.RERANK),
          rule(
              "embed|(^|[/.-])(bge|gte|e5|voyage|uae-large)-|sentence-transformers|text2vec"
                  + "|mini-?lm|mpnet|m2-bert|bert-base|clip-vit",
              ModelKind.EMBEDDING),
          rule("whisper|transcri|(^|[/-])(asr|stt|scribe)", ModelKind.TRANSCRIPTION),
          rule("moderation|guard", ModelKind.MODERATION),
          rule("realtime|native-audio|-live-|nova-(2-)?sonic", ModelKind.REALTIME),
          rule("(^|[/-])tts|-tts|orpheus|text-to-speech", ModelKind.SPEECH),
          rule("(^|[/-])ocr|-ocr|distilbert|model[-_]router", ModelKind.OTHER),
          rule("dall-e|gpt-image|imagen|stable-(image|diffusion)|flux", ModelKind.IMAGE_GENERATION),
          rule("(^|[/-])(sora|veo)-", ModelKind.VIDEO_GENERATION));

  private KindByName() {}

  /** The kind its name tells. */
  static Optional<ModelKind> of(String id) {
    var name = id.toLowerCase(Locale.ROOT);
    return RULES.stream()
        .filter(rule -> rule.name().matcher(name).find())
        .findFirst()
        .map(Rule::kind);
  }

  /** The kind its name tells, else what comes out of it. */
  static Optional<ModelKind> of(String id, Set<Modality> outputs) {
    return of(id).or(() -> byOutput(outputs));
  }

  private static Optional<ModelKind> byOutput(Set<Modality> outputs) {
    if (outputs.contains(Modality.TEXT)) {
      return Optional.of(ModelKind.TEXT_GENERATION);
    }
    if (outputs.contains(Modality.EMBEDDING)) {
      return Optional.of(ModelKind.EMBEDDING);
    }
    if (outputs.contains(Modality.VIDEO)) {
      return Optional.of(ModelKind.VIDEO_GENERATION);
    }
    if (outputs.contains(Modality.IMAGE)) {
      return Optional.of(ModelKind.IMAGE_GENERATION);
    }
    return outputs.contains(Modality.AUDIO) ? Optional.of(ModelKind.SPEECH) : Optional.empty();
  }

  private static Rule rule(String name, ModelKind kind) {
    return new Rule(Pattern.compile(name), kind);
  }
}
