package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.FormatTable.Row;
import java.util.List;

/**
 * Gemini's format, as far as it is documented: images alone, in the Gemini API's guide "Image
 * understanding", section "Token calculation".
 *
 * <p>A small image is one tile. A larger one is cut into tiles, and the guide says two things that
 * differ: tiles of 768 pixels, and a formula, called rough, by which the short side is one and a
 * half tiles. The formula is the guess, and the two are the ends of the interval.
 *
 * @param model the model
 */
record GeminiChatFormat(String model) implements ChatFormat {
  /** Model, tokens of a tile, longest edge of a small image, edge of a tile; page, day. */
  private static final FormatTable IMAGES = FormatTable.open("gemini-images.tsv");

  private static final double TILES_OF_THE_SHORT_SIDE = 1.5;

  @Override
  public Estimate<TokenCount> conversation(List<ChatMessage> messages) {
    return new UndocumentedFormat(model).conversation(messages);
  }

  @Override
  public Estimate<TokenCount> tools(List<ToolDefinition> tools, ToolChoice choice) {
    return new UndocumentedFormat(model).tools(tools, choice);
  }

  @Override
  public String key() {
    return new UndocumentedFormat(model).key();
  }

  @Override
  public Estimate<TokenCount> image(ImageSize size, ImageDetail detail) {
    return IMAGES
        .find(model)
        .map(row -> Estimate.<TokenCount>known(tokens(row, size)))
        .orElseGet(() -> UndocumentedFormat.unknown(model, Text.of("images", "imágenes")));
  }

  private static TokenCount tokens(Row row, ImageSize size) {
    int tile = row.number(0);
    if (Math.max(size.width(), size.height()) <= row.number(1)) {
      return new TokenCount.Exact(
          tile,
          Text.of(
              "an image of up to {} x {} pixels",
              "una imagen de hasta {} x {} píxeles",
              row.number(1),
              row.number(1)),
          row.citation());
    }
    int unit = (int) (Math.min(size.width(), size.height()) / TILES_OF_THE_SHORT_SIDE);
    long tiles = size.squares(Math.max(1, unit));
    long grid = size.squares(row.number(2));
    return new TokenCount.Estimated(
        tile * tiles,
        tile * Math.min(tiles, grid),
        tile * Math.max(tiles, grid),
        Text.of(
            "{} tiles of {} by a rough formula, {} of {} pixels",
            "{} mosaicos de {} según una fórmula aproximada, {} de {} píxeles",
            tiles,
            tile,
            grid,
            row.number(2)),
        row.citation());
  }
}
