package dev.elige.report.talk;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.decide.Assessment;
import dev.elige.prompt.Packing;
import dev.elige.tokens.TokenCount;
import java.math.BigDecimal;

/**
 * A prompt at one offer.
 *
 * @param offer the offer
 * @param packing what is sent to it, and what is not
 * @param isWhole whether what wraps the messages is documented and counted
 * @param outputTokens tokens of the mean answer, reasoning included
 * @param cost what {@link #REQUESTS} such requests cost on demand, answers included
 * @param low the same by the lower end of the count's 90 % interval
 * @param high the same by its upper end
 */
public record PromptedModel(
    Assessment offer,
    Packing packing,
    boolean isWhole,
    BigDecimal outputTokens,
    Estimate<Money> cost,
    Estimate<Money> low,
    Estimate<Money> high) {
  /** How many requests a price is said for: that of one is too small to be read. */
  public static final BigDecimal REQUESTS = BigDecimal.valueOf(1_000);

  /** Whether it was counted with the model's own tokenizer. */
  boolean isExact() {
    return packing.fit().input() instanceof TokenCount.Exact;
  }
}
