package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.PriceTerm.UseUnit;

/** How units other than tokens are said to people. */
final class UnitWords {
  private UnitWords() {}

  static Text of(UseUnit unit) {
    return switch (unit) {
      case IMAGE_INPUT -> Text.of("input image", "imagen de entrada");
      case IMAGE_OUTPUT -> Text.of("output image", "imagen de salida");
      case PIXEL_INPUT -> Text.of("input pixel", "píxel de entrada");
      case PIXEL_OUTPUT -> Text.of("output pixel", "píxel de salida");
      case AUDIO_SECOND_INPUT -> Text.of("second of input audio", "segundo de audio de entrada");
      case AUDIO_SECOND_OUTPUT -> Text.of("second of output audio", "segundo de audio de salida");
      case VIDEO_SECOND_INPUT -> Text.of("second of input video", "segundo de vídeo de entrada");
      case VIDEO_SECOND_OUTPUT -> Text.of("second of output video", "segundo de vídeo de salida");
      case SECOND -> Text.of("second", "segundo");
      case CHARACTER_INPUT -> Text.of("input character", "carácter de entrada");
      case CHARACTER_OUTPUT -> Text.of("output character", "carácter de salida");
      case PAGE -> Text.of("page", "página");
      case QUERY -> Text.of("query", "consulta");
      case REQUEST -> Text.of("request", "petición");
      case WEB_SEARCH -> Text.of("web search", "búsqueda web");
    };
  }
}
