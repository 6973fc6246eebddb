package dev.elige.tokens;

import dev.elige.base.Text;
import java.util.function.Supplier;

/**
 * Counts by estimate.
 *
 * @param name of the vocabulary that estimates start from
 * @param reference the vocabulary, opened when it first counts
 * @param estimator what makes the model's count of it
 * @param key what its counts depend on
 */
record EstimatingCounter(
    String name, Supplier<Tokenizer> reference, Estimator estimator, String key)
    implements ModelCounter {
  EstimatingCounter(String name, Supplier<Tokenizer> reference, Estimator estimator) {
    this(name, reference, estimator, String.join(" ", name, estimator.basis()));
  }

  @Override
  public boolean isExact() {
    return false;
  }

  @Override
  public Text method() {
    return estimator.method();
  }

  @Override
  public TokenCount count(String text) {
    var shape = TextShape.of(text, reference.get());
    return estimator.tokens(shape).rounded(estimator.method(shape), estimator.citation());
  }
}
