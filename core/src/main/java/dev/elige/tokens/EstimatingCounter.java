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
    return estimator.tokens(shape).rounded(estimator.method(shape), estimator.citation());
  }

  /** Names what a count rests on. */
  String basis() {
    return reference.name() + " " + estimator.basis();
  }
}
