package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Lifecycle.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The life of an offer over all its regions, in short. */
final class LifecycleWords {
  private LifecycleWords() {}

  /** One region's dates as they are; several are summed up by the region that lives longest. */
  static Text of(List<Lifecycle> lives, LocalDate day) {
    var longest = lives.stream().max(byEnd()).orElseThrow();
    var text = FactWords.lifecycle(longest, day);
    boolean same = lives.stream().map(life -> life.stageOn(day)).distinct().count() == 1;
    if (lives.size() == 1) {
      return text;
    }
    return same
        ? Text.of("{} ({} regions)", "{} ({} regiones)", text, lives.size())
        : Text.of(
            "{} in {} of {} regions",
            "{} en {} de {} regiones",
            text,
            lives.stream().filter(life -> life.stageOn(day) != Stage.RETIRED).count(),
            lives.size());
  }

  private static Comparator<Lifecycle> byEnd() {
    return Comparator.comparing(
        life -> life.endOfLife().map(date -> date.last()).orElse(LocalDate.MAX));
  }
}
