package dev.elige.spec;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Reads requirements from texts on a fixed day. */
final class TestingRequirements {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Path EXAMPLES = Path.of("..", "examples");

  private TestingRequirements() {}

  static RequirementReader reader() {
    return new RequirementReader(TODAY);
  }

  static Requirement read(String text) {
    return reader().read("app.yaml", text);
  }

  /** The only task of an application that says this above a plain task. */
  static Task taskOf(String application) {
    return read(application + "\ntasks:\n- {kind: summarization, languages: [en]}\n")
        .tasks()
        .getFirst();
  }

  static List<Problem> problems(String text) {
    return problems(() -> read(text));
  }

  static List<Problem> problems(Runnable reading) {
    var refusal = catchThrowableOfType(InvalidInputException.class, reading::run);
    return refusal.problems();
  }

  static List<String> messages(String text) {
    return in(DisplayLanguage.ENGLISH, problems(text));
  }

  static List<String> in(DisplayLanguage language, List<Problem> problems) {
    return problems.stream().map(problem -> problem.message(language)).toList();
  }
}
