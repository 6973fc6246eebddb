package dev.elige.desk.tokens;

import dev.elige.corpus.Progress;
import dev.elige.desk.kit.TaskPlace;
import java.util.List;
import java.util.Optional;

/**
 * What a corpus measures.
 *
 * @param places files, folders, globs or {@code -}
 * @param models the models or tokenizers to measure with; empty means those of the shortlist that
 *     count exactly
 * @param write the file and task whose sizes are to be written
 * @param isFresh whether to forget what an earlier run counted
 * @param progress hears how far it is
 */
public record ProfileQuestion(
    List<String> places,
    List<String> models,
    Optional<TaskPlace> write,
    boolean isFresh,
    Progress progress) {
  public ProfileQuestion {
    places = List.copyOf(places);
    models = List.copyOf(models);
  }
}
