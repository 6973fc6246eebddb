package dev.elige.extra.embeddings;

import java.nio.FloatBuffer;

/** How the vectors that a model makes of each token become the one of the text, of length 1. */
enum Pooling {
  /** Their mean. */
  MEAN {
    @Override
    void sum(FloatBuffer all, int start, int tokens, double[] sum) {
      for (int i = 0; i < tokens * sum.length; i++) {
        sum[i % sum.length] += all.get(start + i);
      }
    }
  },
  /** That of the first token, which stands for the whole. */
  FIRST {
    @Override
    void sum(FloatBuffer all, int start, int tokens, double[] sum) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] = all.get(start + i);
      }
    }
  };

  /** Adds up what counts; its length does not matter, since it becomes 1. */
  abstract void sum(FloatBuffer all, int start, int tokens, double[] sum);

  /**
   * The vector of a text.
   *
   * @param all the vectors of all tokens, one behind the other
   * @param start where those of the text begin
   * @param tokens how many of them are the text's own; more may follow as padding
   * @param size numbers in a vector
   */
  float[] vector(FloatBuffer all, int start, int tokens, int size) {
    var sum = new double[size];
    sum(all, start, tokens, sum);
    double squares = 0;
    for (double number : sum) {
      squares += number * number;
    }
    double length = Math.sqrt(squares);
    var vector = new float[size];
    for (int i = 0; i < size; i++) {
      vector[i] = (float) (sum[i] / length);
    }
    return vector;
  }
}
