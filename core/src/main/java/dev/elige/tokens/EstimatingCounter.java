package dev.elige.tokens;

/**
 * Counts by estimate.
 *
 * @param reference the vocabulary that estimates start from
 * @param estimator what makes the model's count of it
 */
record EstimatingCounter(Tokenizer reference, Estimator estimator) implements TokenCounter {
  @Override
  public TokenCount count(String text) {
    var shape = TextShape.of(text, reference);
    var tokens = estimator.tokens(shape);
    return new TokenCount.Estimated(
        Math.round(tokens.guess()),
        Math.min(Math.round(tokens.guess()), Math.round(tokens.low())),
        Math.max(Math.round(tokens.guess()), Math.round(tokens.high())),
        estimator.method(shape),
        estimator.citation());
  }
}
