package dev.elige.tokens.bytepair;

/** Two ids of a vocabulary have the same bytes, so that text would not say which is meant. */
final class DuplicateTokenException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int first;
  private final int second;

  DuplicateTokenException(int first, int second) {
    super("tokens %d and %d have the same bytes".formatted(first, second));
    this.first = first;
    this.second = second;
  }

  int first() {
    return first;
  }

  int second() {
    return second;
  }
}
