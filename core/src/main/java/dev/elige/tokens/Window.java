package dev.elige.tokens;

import dev.elige.base.Estimate;

/**
 * What a model takes in and gives out, in tokens. Each limit may be unknown, since not every
 * provider publishes each; a model without a limit of its own on the input has only the context.
 *
 * @param context input and output together
 * @param input the most it takes in
 * @param output the most it gives out in one answer
 */
public record Window(Estimate<Long> context, Estimate<Long> input, Estimate<Long> output) {
  public Window {
    requirePositive(context);
    requirePositive(input);
    requirePositive(output);
  }

  private static void requirePositive(Estimate<Long> limit) {
    limit
        .toOptional()
        .filter(tokens -> tokens <= 0)
        .ifPresent(tokens -> {
          throw new IllegalArgumentException(
              "a limit is above 0, or unknown with a reason: " + tokens);
        });
  }

  /** The limit of one kind. */
  public Estimate<Long> of(Limit limit) {
    return switch (limit) {
      case CONTEXT -> context;
      case INPUT -> input;
      case OUTPUT -> output;
    };
  }
}
