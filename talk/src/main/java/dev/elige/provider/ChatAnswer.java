package dev.elige.provider;

import dev.elige.base.Text;
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
 */
public record ChatAnswer(
    String text,
    FinishReason finish,
    Usage usage,
    String model,
    Optional<String> requestId,
    Timing timing,
    List<Text> warnings,
    Optional<ReturnedTokens> tokens) {
  public ChatAnswer {
    warnings = List.copyOf(warnings);
  }
}
