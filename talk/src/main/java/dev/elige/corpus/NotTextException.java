package dev.elige.corpus;

import dev.elige.base.Problem;
import java.io.IOException;

/** A file without text to count. */
final class NotTextException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  NotTextException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
