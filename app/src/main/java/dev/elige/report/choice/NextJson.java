package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.decide.doubt.Contender;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Measuring;
import dev.elige.report.JsonWriter;
import dev.elige.report.evidence.BeliefWords;
import dev.elige.spec.Goal;
import java.util.List;
import java.util.stream.IntStream;

/** What to measure next, as JSON. */
final class NextJson {
  private static final int DECIMALS = 4;

  private final NextReport report;
  private final JsonWriter out;

  private NextJson(NextReport report, JsonWriter out) {
    this.report = report;
    this.out = out;
  }

  static void write(NextReport report, JsonWriter out) {
    new NextJson(report, out).write();
  }

  private boolean isOf(Goal goal) {
    return report.decision().requirement().aim().goal() == goal;
  }

  private void write() {
    out.text("application", report.decision().requirement().application());
    out.text("asOf", report.decision().day().toString());
    out.text("wanted", report.decision().requirement().aim().goal().id());
    var tasks = IntStream.range(0, report.doubts().size()).boxed().toList();
    out.objects("tasks", tasks, this::task);
    out.objects("measurements", report.measurings(), this::measuring);
  }

  private void task(int i) {
    Estimate<Doubt> estimate = report.doubts().get(i);
    out.text("id", report.decision().tasks().get(i).task().id());
    var name = isOf(Goal.BEST) ? "regretPoints" : "regretUsd";
    out.estimate(name, estimate, doubt -> number(name, doubt.regret()));
    report
        .decision()
        .requirement()
        .aim()
        .regret()
        .flatMap(most -> estimate.flatMap(doubt -> doubt.isTolerable(most)).toOptional())
        .ifPresent(isTolerable -> out.flag("tolerated", isTolerable));
  }

  private void measuring(Measuring one) {
    var gain = one.gain();
    out.text("task", one.task().id());
    out.strings("offers", List.of(one.choice().id(), one.rival().id()));
    out.number("items", one.items());
    out.money("costUsd", one.cost());
    if (isOf(Goal.BEST)) {
      number("gainsPoints", gain.gain());
    } else {
      number(isOf(Goal.CHEAPEST) ? "savesUsd" : "gainsUsd", gain.gain());
    }
    if (isOf(Goal.CHEAPEST)) {
      number("extraUsd", gain.extra());
      number("shortfallLessPoints", gain.shortfallLess());
    }
    number("changes", gain.changes());
    gain.instead().map(Contender::id).ifPresent(id -> out.text("instead", id));
  }

  private void number(String name, double value) {
    out.number(name, BeliefWords.digits(value, DECIMALS));
  }
}
