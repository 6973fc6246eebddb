package dev.elige.desk.choice;

import dev.elige.desk.kit.CatalogQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code choose} is asked.
 *
 * @param file the requirement
 * @param catalog which catalog; its day wins over the requirement's
 * @param allProviders whether every known provider counts
 * @param nearestPrice whether the nearest known price stands in for a missing one
 * @param whyNot models to account for by name
 * @param explain whether to show the tree behind the total
 * @param onlyTasks the tasks to explain; empty for all
 * @param sure whether to tell how sure each choice is
 * @param whatIf whether to tell what would change the answer
 * @param page whether a page with drawings is wanted, which tells all of that
 * @param lock the record to write of the decision
 */
public record ChooseQuestion(
    Path file,
    CatalogQuestion catalog,
    boolean allProviders,
    boolean nearestPrice,
    List<String> whyNot,
    boolean explain,
    List<String> onlyTasks,
    boolean sure,
    boolean whatIf,
    boolean page,
    Optional<Path> lock) {
  public ChooseQuestion {
    whyNot = List.copyOf(whyNot);
    onlyTasks = List.copyOf(onlyTasks);
  }

  /** The question with nothing asked beside it. */
  public static ChooseQuestion plain(
      Path file, CatalogQuestion catalog, boolean allProviders, boolean nearestPrice) {
    return new ChooseQuestion(
        file,
        catalog,
        allProviders,
        nearestPrice,
        List.of(),
        false,
        List.of(),
        false,
        false,
        false,
        Optional.empty());
  }
}
