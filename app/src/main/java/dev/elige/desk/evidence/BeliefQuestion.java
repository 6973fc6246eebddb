package dev.elige.desk.evidence;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import java.util.List;
import java.util.Optional;

/**
 * How good are models?
 *
 * @param models as typed; none for the best of all
 * @param task at which kind of task; empty for all of them
 * @param language in which language
 * @param limit how many models to show where none is named
 */
public record BeliefQuestion(
    List<String> models, Optional<TaskKind> task, Language language, int limit) {
  public BeliefQuestion {
    models = List.copyOf(models);
  }
}
