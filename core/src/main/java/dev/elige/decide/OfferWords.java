package dev.elige.decide;

import dev.elige.base.Text;
import dev.elige.catalog.ModelKind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How values of offers are said in reasons. */
final class OfferWords {
  private static final int GROUP = 3;

  private OfferWords() {}

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

  /** A share as two decimals. */
  static String share(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** A count with separators, as both languages write it in technical text: 12 000. */
  static String count(long count) {
    var digits = new StringBuilder(Long.toString(count));
    for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
      digits.insert(i, '\u00a0');
    }
    return digits.toString();
  }
}
