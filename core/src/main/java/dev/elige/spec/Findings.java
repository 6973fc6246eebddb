package dev.elige.spec;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong, and what is only odd, in one file; told in the file's order. */
final class Findings {
  private record Finding(Place place, Problem problem) {}

  private final String file;
  private final List<Finding> problems = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  Findings(String file) {
    this.file = file;
  }

  void refuse(Place place, Text rule, Text cure) {
    problems.add(finding(place, rule, cure));
  }

  void refuse(Yaml at, Text rule, Text cure) {
    refuse(at.place(), rule, cure);
  }

  void warn(Place place, Text rule, Text cure) {
    warnings.add(finding(place, rule, cure));
  }

  boolean isClean() {
    return problems.isEmpty();
  }

  List<Problem> warnings() {
    return ordered(warnings);
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(ordered(problems));
    }
  }

  private Finding finding(Place place, Text rule, Text cure) {
    return new Finding(place, new Problem(file + ":" + place, rule, cure));
  }

  private static List<Problem> ordered(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparing(Finding::place))
        .map(Finding::problem)
        .toList();
  }
}
