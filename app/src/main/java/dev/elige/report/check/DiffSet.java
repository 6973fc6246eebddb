package dev.elige.report.check;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.decide.record.DecisionDiff;
import dev.elige.decide.record.Objective;
import dev.elige.decide.record.SetAspect;
import dev.elige.decide.record.SetDiff;
import dev.elige.decide.record.SetRecord;
import dev.elige.report.Block;
import dev.elige.report.Table;
import java.util.List;

/** What is different of the choices as a whole. */
final class DiffSet {
  private DiffSet() {}

  static List<Block> blocks(DecisionDiff diff) {
    if (diff.set() instanceof Unknown<SetDiff>(var reason)) {
      return List.of(
          Block.faint(
              Text.of(
                  "Whether the sets, fallbacks and translators are the same is not known: {}.",
                  "No se sabe si los conjuntos, los respaldos y los traductores son los mismos: {}.",
                  reason)));
    }
    return diff.set() instanceof Known<SetDiff>(var set) && isWorthATable(set, diff)
        ? List.of(Block.heading(2, "All choices as a whole", "Todas las elecciones"), table(set))
        : List.of();
  }

  /** Of one task all is said where the task is, but for the goal. */
  private static boolean isWorthATable(SetDiff set, DecisionDiff diff) {
    return set.moved().contains(SetAspect.GOAL)
        || (diff.tasks().size() > 1 && !set.moved().isEmpty());
  }

  private static Block table(SetDiff set) {
    return new Table(
        List.of(
            Table.left("what", "qué"),
            Table.left("before", "antes"),
            Table.left("after", "después")),
        set.moved().stream()
            .map(aspect ->
                Table.row(aspect.title(), said(aspect, set.before()), said(aspect, set.after())))
            .toList());
  }

  private static Text said(SetAspect aspect, SetRecord set) {
    return switch (aspect) {
      case GOAL -> Text.verbatim(set.goal().id());
      case MODELS -> Text.verbatim(String.valueOf(set.models()));
      case PROVIDERS -> Text.verbatim(String.valueOf(set.providers()));
      case KEEPING -> DiffWords.amount(set.keeping());
      case OBJECTIVE ->
          set.objective()
              .fold(
                  sum ->
                      Text.of(
                          "{} ({})",
                          "{} ({})",
                          Numerals.rounded(sum, 2),
                          Objective.title(set.goal())),
                  _ -> Text.of("not known", "no se conoce"));
    };
  }
}
