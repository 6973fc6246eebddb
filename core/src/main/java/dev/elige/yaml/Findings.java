package dev.elige.yaml;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong, and what is only odd, in one file; told in the file's order. */
public final class Findings {
  private record Finding(Place place, Problem problem) {}

  /** More than this nobody reads at once. */
  private static final int MOST_TOLD = 100;

  private final String file;
  private final Map<String, String> otherNames;
  private final List<Finding> problems = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  /**
   * @param file the file's name, for messages
   * @param otherNames what people call the keys of such a file, each with the key that is meant
   */
  public Findings(String file, Map<String, String> otherNames) {
    this.file = file;
    this.otherNames = Map.copyOf(otherNames);
  }

  Map<String, String> otherNames() {
    return otherNames;
  }

  public void refuse(Place place, Text rule, Text cure) {
    problems.add(finding(place, rule, cure));
  }

  public void refuse(Yaml at, Text rule, Text cure) {
    refuse(at.place(), rule, cure);
  }

  public void warn(Place place, Text rule, Text cure) {
    warnings.add(finding(place, rule, cure));
  }

  public boolean isClean() {
    return problems.isEmpty();
  }

  public List<Problem> warnings() {
    return ordered(warnings);
  }

  public void throwIfAny() {
    if (!problems.isEmpty()) {
      throw new InvalidInputException(told());
    }
  }

  private List<Problem> told() {
    var all = ordered(problems);
    if (all.size() <= MOST_TOLD) {
      return all;
    }
    var told = new ArrayList<>(all.subList(0, MOST_TOLD));
    told.add(
        new Problem(
            file,
            Text.of("{} more problems follow.", "Hay {} problemas más.", all.size() - MOST_TOLD),
            Text.of("Correct these first.", "Corrige primero estos.")));
    return told;
  }

  private Finding finding(Place place, Text rule, Text cure) {
    return new Finding(place, new Problem(file + ":" + place, rule, cure));
  }

  private static List<Problem> ordered(List<Finding> findings) {
    return findings.stream()
        .distinct()
        .sorted((one, other) -> one.place().compareTo(other.place()))
        .map(Finding::problem)
        .toList();
  }
}
