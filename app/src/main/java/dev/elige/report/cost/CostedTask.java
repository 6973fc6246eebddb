package dev.elige.report.cost;

import dev.elige.base.Text;
import dev.elige.cost.Workload;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.horizon.ProjectedMonth;
import dev.elige.report.Curves;
import java.util.List;
import java.util.Optional;

/**
 * What one task costs, in every mode of every offer looked at.
 *
 * @param title its name; empty where there is no file
 * @param workload its sizes as the first offer counts them
 * @param modes cheapest first, those without a bill last
 * @param crossings where another mode becomes the cheaper one
 * @param never what is said of modes that never become cheaper
 * @param curves costs over volume, where asked for
 * @param months the coming months, where asked for
 */
public record CostedTask(
    Optional<String> title,
    Workload workload,
    List<PricedMode> modes,
    List<CrossingPoint> crossings,
    List<Text> never,
    Optional<Curves> curves,
    List<ProjectedMonth> months) {
  public CostedTask {
    modes = List.copyOf(modes);
    crossings = List.copyOf(crossings);
    never = List.copyOf(never);
    months = List.copyOf(months);
  }

  /** The cheapest mode that serves the task. */
  public Optional<PricedMode> cheapest() {
    return modes.stream().filter(PricedMode::isCandidate).findFirst();
  }
}
