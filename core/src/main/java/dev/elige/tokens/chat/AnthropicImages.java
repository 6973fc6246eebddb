package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.FormatTable.Row;

/**
 * What images cost with Anthropic: a token for each square of 28 pixels that covers the image, once
 * it is brought down to the largest size of the same proportions whose edges, padded to whole
 * squares, and whose tokens are within the limits of the model's tier (its pages "Vision" and
 * "Coordinates and bounding boxes").
 */
final class AnthropicImages {
  /** Model, longest edge in pixels, most tokens; page, day. */
  private static final FormatTable TABLE = FormatTable.open("anthropic-images.tsv");

  private static final int PATCH = 28;

  private AnthropicImages() {}

  static Estimate<TokenCount> tokens(String model, ImageSize size) {
    return TABLE
        .find(model)
        .map(row -> Estimate.<TokenCount>known(tokens(row, size)))
        .orElseGet(() -> UndocumentedFormat.unknown(model, Text.of("images", "imágenes")));
  }

  private static TokenCount tokens(Row row, ImageSize size) {
    var seen = seen(size, row.number(0), row.number(1));
    return new TokenCount.Exact(
        seen.squares(PATCH),
        Text.of(
            "squares of 28 pixels that cover {} x {}",
            "cuadrados de 28 píxeles que cubren {} x {}",
            seen.width(),
            seen.height()),
        row.citation());
  }

  /** The size that the model sees. */
  static ImageSize seen(ImageSize size, int longest, int most) {
    if (fits(size, longest, most)) {
      return size;
    }
    if (size.height() > size.width()) {
      return seen(size.turned(), longest, most).turned();
    }
    int fitting = 1;
    int tooLarge = size.width();
    while (fitting + 1 < tooLarge) {
      int middle = (fitting + tooLarge) >>> 1;
      if (fits(scaled(size, middle), longest, most)) {
        fitting = middle;
      } else {
        tooLarge = middle;
      }
    }
    return scaled(size, fitting);
  }

  private static boolean fits(ImageSize size, int longest, int most) {
    int edge = Math.ceilDiv(Math.max(size.width(), size.height()), PATCH) * PATCH;
    return edge <= longest && size.squares(PATCH) <= most;
  }

  private static ImageSize scaled(ImageSize size, int width) {
    double height = (double) width * size.height() / size.width();
    return new ImageSize(width, (int) Math.max(1, Math.rint(height)));
  }
}
