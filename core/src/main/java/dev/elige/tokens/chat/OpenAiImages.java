package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.FormatTable.Row;

/**
 * What images cost with OpenAI, by its guide "Images and vision", section "Calculating costs".
 *
 * <p>Tiles: the image is fitted into 2048 x 2048, its short side brought down to 768, and each
 * square of 512 that covers it costs the same, beside a base; low detail costs the base alone.
 * Patches: each square of 32 that covers the image is one; where there are more than 1536 the image
 * is shrunk until whole patches fit, and a factor turns patches into tokens.
 */
final class OpenAiImages {
  /** Model, kind, base and tile, or the factor in hundredths; page, day. */
  private static final FormatTable TABLE = FormatTable.open("openai-images.tsv");

  private static final int FIT = 2048;
  private static final int SHORT_SIDE = 768;
  private static final int TILE = 512;
  private static final int PATCH = 32;
  private static final int MOST_PATCHES = 1536;
  private static final double HUNDREDTHS = 100;

  private OpenAiImages() {}

  static Estimate<TokenCount> tokens(String model, ImageSize size, ImageDetail detail) {
    return TABLE
        .find(model)
        .map(row -> Estimate.<TokenCount>known(tokens(row, size, detail)))
        .orElseGet(() -> UndocumentedFormat.unknown(model, Text.of("images", "imágenes")));
  }

  private static TokenCount tokens(Row row, ImageSize size, ImageDetail detail) {
    if (row.values().getFirst().equals("tiles")) {
      return tiles(row, size, detail);
    }
    double factor = row.number(1) / HUNDREDTHS;
    long patches = patches(size);
    return new TokenCount.Exact(
        (long) Math.ceil(patches * factor - 1e-9),
        Text.of(
            "{} patches of 32 pixels times {}", "{} parches de 32 píxeles por {}", patches, factor),
        row.citation());
  }

  private static TokenCount tiles(Row row, ImageSize size, ImageDetail detail) {
    long tiles = detail == ImageDetail.LOW ? 0 : tiles(size);
    return new TokenCount.Exact(
        row.number(1) + tiles * row.number(2),
        Text.of(
            "{} and {} tiles of {}", "{} y {} mosaicos de {}", row.number(1), tiles, row.number(2)),
        row.citation());
  }

  private static long tiles(ImageSize size) {
    double fit = Math.min(1, (double) FIT / Math.max(size.width(), size.height()));
    double side = Math.min(size.width(), size.height()) * fit;
    double scale = fit * Math.min(1, SHORT_SIDE / side);
    return covering(size.width() * scale, TILE) * covering(size.height() * scale, TILE);
  }

  private static long patches(ImageSize size) {
    if (size.squares(PATCH) <= MOST_PATCHES) {
      return size.squares(PATCH);
    }
    double shrink =
        Math.sqrt(MOST_PATCHES * (double) PATCH * PATCH / ((double) size.width() * size.height()));
    double across = size.width() * shrink / PATCH;
    double down = size.height() * shrink / PATCH;
    double whole = Math.min(Math.floor(across) / across, Math.floor(down) / down);
    return Math.min(MOST_PATCHES, covering(across * whole, 1) * covering(down * whole, 1));
  }

  private static long covering(double length, int edge) {
    return Math.max(1, (long) Math.ceil(length / edge - 1e-9));
  }
}
