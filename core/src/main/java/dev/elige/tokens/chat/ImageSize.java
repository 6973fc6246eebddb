package dev.elige.tokens.chat;

/**
 * The size of an image.
 *
 * @param width pixels, at least 1
 * @param height pixels, at least 1
 */
public record ImageSize(int width, int height) {
  public ImageSize {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("an image has pixels: %d x %d".formatted(width, height));
    }
  }

  /** How many squares of an edge cover the image. */
  long squares(int edge) {
    return (long) Math.ceilDiv(width, edge) * Math.ceilDiv(height, edge);
  }

  /** The image turned on its side. */
  ImageSize turned() {
    return new ImageSize(/* width= */ height, /* height= */ width);
  }
}
