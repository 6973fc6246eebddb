package dev.elige.provider;

/**
 * Hears an answer while it comes. What it hears is no answer yet: the reply says whether it came to
 * its end. Where the answer is not streamed it hears the whole at once.
 */
@FunctionalInterface
public interface TextListener {
  /** Hears nothing. */
  TextListener NONE = _ -> {};

  /**
   * The next piece, never empty.
   *
   * @throws java.util.concurrent.CancellationException to end the call, which then fails as {@link
   *     FailureKind#CANCELLED}
   */
  void text(String piece);
}
