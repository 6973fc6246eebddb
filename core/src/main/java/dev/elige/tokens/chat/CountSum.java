package dev.elige.tokens.chat;

import dev.elige.base.Citation;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;

/**
 * Adds documented constants and counted texts. The sum is exact where every part is; the ends of
 * intervals are added, which is wide rather than narrow.
 */
final class CountSum {
  private final TokenCounter counter;
  private long tokens;
  private long low;
  private long high;
  private boolean exact = true;

  CountSum(TokenCounter counter) {
    this.counter = counter;
  }

  CountSum add(long constant) {
    tokens += constant;
    low += constant;
    high += constant;
    return this;
  }

  CountSum add(String text) {
    return add(counter.count(text));
  }

  CountSum add(TokenCount count) {
    tokens += count.tokens();
    low += count.low();
    high += count.high();
    exact &= count instanceof TokenCount.Exact;
    return this;
  }

  /** The sum, as the formula of a page. */
  TokenCount by(Text formula, Citation page) {
    return exact
        ? new TokenCount.Exact(tokens, formula, page)
        : new TokenCount.Estimated(
            Math.max(0, tokens), Math.max(0, low), Math.max(0, high), formula, page);
  }
}
