package dev.elige.provider;

import dev.elige.base.Estimate;
import java.time.Duration;

/**
 * How long an answer took, from the moment the attempt that was answered was sent. Earlier attempts
 * and the waits between them do not count: they say nothing of the model.
 *
 * @param firstToken until the first piece of text; unknown where the answer came as a whole
 * @param total until its end
 */
public record Timing(Estimate<Duration> firstToken, Duration total) {
  /** Of an answer that came as a whole. */
  public static Timing whole(Duration total) {
    return new Timing(
        Estimate.unknown("the answer was not streamed", "la respuesta no llegó en flujo"), total);
  }
}
