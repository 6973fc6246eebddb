package dev.elige.provider;

import dev.elige.base.Estimate;
import dev.elige.base.Text;

/**
 * Tokens of one call as the provider counted them, in one convention whichever its own is:
 *
 * <ul>
 *   <li>{@code cached} and {@code cacheWritten} are <em>parts of</em> {@code input};
 *   <li>{@code reasoning} is a <em>part of</em> {@code output}.
 * </ul>
 *
 * <p>That is OpenAI's way. Anthropic and Bedrock report an input without what was read from and
 * written to a cache, Gemini an output without thoughts: their dialects add before they fill this
 * in. So nothing is ever billed twice by adding a part to its whole; {@link #plainInput} is what
 * pays the plain price. What was not reported is unknown, never 0.
 *
 * @param input tokens of the prompt, all of them
 * @param cached those of the input that were read from a cache
 * @param cacheWritten those of the input that were written to a cache
 * @param output tokens generated, all of them
 * @param reasoning those of the output that were thought and not said
 */
public record Usage(
    Estimate<Long> input,
    Estimate<Long> cached,
    Estimate<Long> cacheWritten,
    Estimate<Long> output,
    Estimate<Long> reasoning) {
  private static final Text NOT_REPORTED =
      Text.of("the provider did not report it", "el proveedor no lo comunicó");

  private static final Text CONTRADICTION =
      Text.of(
          "the provider reported a part larger than the whole",
          "el proveedor comunicó una parte mayor que el total");

  /** More tokens than any call has; the largest windows take some millions. */
  private static final long MOST = 1_000_000_000;

  private static final Text BEYOND =
      Text.of(
          "the provider reported more tokens than any call has",
          "el proveedor comunicó más tokens de los que tiene ninguna llamada");

  public Usage {
    if (orZero(cached) + orZero(cacheWritten) > orMost(input)
        || orZero(reasoning) > orMost(output)) {
      throw new IllegalArgumentException("A part of the tokens is larger than the whole of them.");
    }
  }

  /** Nothing is known. */
  public static Usage notReported() {
    return new Usage(unreported(), unreported(), unreported(), unreported(), unreported());
  }

  /** Input and output without their parts. */
  public static Usage of(long input, long output) {
    return new Usage(
        Estimate.known(input), unreported(), unreported(), Estimate.known(output), unreported());
  }

  /**
   * What a provider told, whatever it told: a part that is larger than its whole, which providers
   * do report, becomes unknown.
   */
  public static Usage told(
      Estimate<Long> input,
      Estimate<Long> cached,
      Estimate<Long> cacheWritten,
      Estimate<Long> output,
      Estimate<Long> reasoning) {
    boolean isInputWhole = orZero(cached) + orZero(cacheWritten) <= orMost(input);
    return new Usage(
        input,
        isInputWhole ? cached : Estimate.unknown(CONTRADICTION),
        isInputWhole ? cacheWritten : Estimate.unknown(CONTRADICTION),
        output,
        orZero(reasoning) <= orMost(output) ? reasoning : Estimate.unknown(CONTRADICTION));
  }

  /** A number of tokens as it was told; unknown where no call has so many. */
  public static Estimate<Long> counted(long tokens) {
    return tokens <= MOST ? Estimate.known(tokens) : Estimate.unknown(BEYOND);
  }

  /** A number of tokens that the provider did not tell. */
  public static Estimate<Long> unreported() {
    return Estimate.unknown(NOT_REPORTED);
  }

  /**
   * The input that was neither read from nor written to a cache. A cache that no word was said of
   * was not used.
   */
  public Estimate<Long> plainInput() {
    return input.map(all -> all - orZero(cached) - orZero(cacheWritten));
  }

  private static long orZero(Estimate<Long> part) {
    return part.toOptional().orElse(0L);
  }

  private static long orMost(Estimate<Long> whole) {
    return whole.toOptional().orElse(Long.MAX_VALUE);
  }
}
