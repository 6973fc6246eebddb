package dev.elige.base;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with everything that is wrong with it. */
public final class InvalidInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInputException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.message(DisplayLanguage.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public InvalidInputException(String place, Text rule, Text cure) {
    this(List.of(new Problem(place, rule, cure)));
  }

  public List<Problem> problems() {
    return problems;
  }
}
