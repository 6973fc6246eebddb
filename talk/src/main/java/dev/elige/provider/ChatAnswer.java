package dev.elige.provider;

import dev.elige.base.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finished answer.
 *
 * @param text what the model said; may be empty
 * @param finish why it ends there
 * @param usage tokens as the provider counted them
 * @param model which model answered, as the provider names it; what was asked for where it is
 *     silent
 * @param requestId by which the provider knows the call
 * @param timing how long it took
 * @param warnings what is odd about it, such as another model than the one asked for
 * @param tokens the tokens themselves, where the provider returns them
 * @param recordedOn the day of the call, where it was recorded and nobody was asked now
 */
public record ChatAnswer(
    String text,
    FinishReason finish,
    Usage usage,
    String model,
    Optional<String> requestId,
    Timing timing,
    List<Text> warnings,
    Optional<ReturnedTokens> tokens,
    Optional<LocalDate> recordedOn) {
  public ChatAnswer {
    warnings = List.copyOf(warnings);
  }

  /** An answer that came just now. */
  public ChatAnswer(
      String text,
      FinishReason finish,
      Usage usage,
      String model,
      Optional<String> requestId,
      Timing timing,
      List<Text> warnings,
      Optional<ReturnedTokens> tokens) {
    this(text, finish, usage, model, requestId, timing, warnings, tokens, Optional.empty());
  }

  /** The same, of a call that was recorded on a day. */
  public ChatAnswer recordedOn(LocalDate day) {
    return new ChatAnswer(
        text, finish, usage, model, requestId, timing, warnings, tokens, Optional.of(day));
  }

  /** The same, with one more thing that is odd about it. */
  public ChatAnswer withWarning(Text warning) {
    var all = new ArrayList<>(warnings);
    all.add(warning);
    return new ChatAnswer(text, finish, usage, model, requestId, timing, all, tokens, recordedOn);
  }
}
