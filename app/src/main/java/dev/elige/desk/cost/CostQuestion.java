package dev.elige.desk.cost;

import dev.elige.desk.kit.CatalogQuestion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code cost} is asked.
 *
 * @param file the requirement; empty where the use is stated by options
 * @param stated sizes, volume and use by their keys, where there is no file
 * @param catalog which catalog; its day wins over the requirement's
 * @param models whose offers are billed; empty for those that the decision puts first
 * @param modes words of the modes looked at; empty for all
 * @param allProviders whether every known provider counts
 * @param nearestPrice whether the nearest known price stands in for a missing one
 * @param breakEven whether to find where other modes become cheaper
 * @param months how many of the coming months to bill; 0 for none
 * @param explain whether to show the tree behind the cheapest bill
 */
public record CostQuestion(
    Optional<Path> file,
    Map<String, String> stated,
    CatalogQuestion catalog,
    List<String> models,
    List<String> modes,
    boolean allProviders,
    boolean nearestPrice,
    boolean breakEven,
    int months,
    boolean explain) {
  public CostQuestion {
    stated = Map.copyOf(stated);
    models = List.copyOf(models);
    modes = List.copyOf(modes);
  }
}
