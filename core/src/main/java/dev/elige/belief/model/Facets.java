package dev.elige.belief.model;

import java.util.List;

/**
 * What the columns of a matrix ask for, where each is a task in a language.
 *
 * @param tasks the task of each benchmark
 * @param languages its language
 */
public record Facets(List<String> tasks, List<String> languages) {
  public Facets {
    tasks = List.copyOf(tasks);
    languages = List.copyOf(languages);
    if (tasks.size() != languages.size()) {
      throw new IllegalArgumentException(
          tasks.size() + " tasks do not go with " + languages.size() + " languages");
    }
  }
}
