package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.decide.change.Option;
import dev.elige.decide.change.TaskChange;
import dev.elige.decide.change.Turn;
import dev.elige.report.Block;
import dev.elige.report.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What would change the answer for a task: how far the choice holds, and what others lack. */
final class ChangeSection {
  private static final int NEAREST = 8;

  private ChangeSection() {}

  static List<Block> blocks(Estimate<TaskChange> change) {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(3, "What would change the answer", "Qué cambiaría la respuesta"));
    blocks.addAll(
        change.fold(
            ChangeSection::known,
            reason -> List.of(Block.faint(Text.of("Not told: {}.", "No se dice: {}.", reason)))));
    return blocks;
  }

  private static List<Block> known(TaskChange change) {
    var blocks = new ArrayList<Block>();
    if (!change.turns().isEmpty()) {
      blocks.add(turns(change.turns()));
    }
    if (!change.options().isEmpty()) {
      blocks.add(options(change.options()));
      blocks.add(more(change.options().size()));
    }
    if (change.turns().isEmpty() && change.options().isEmpty()) {
      blocks.add(
          Block.paragraph(
              "No change of one quantity gives another answer.",
              "Ningún cambio de una sola magnitud da otra respuesta."));
    }
    return blocks;
  }

  private static Table turns(List<Turn> turns) {
    return new Table(
        List.of(
            Table.left("the choice changes if", "la elección cambia si"), Table.left("to", "a")),
        turns.stream().map(ChangeSection::row).toList());
  }

  private static Table.Row row(Turn turn) {
    return Table.row(
        ChangeWords.of(turn.change()),
        turn.then()
            .map(then -> Text.verbatim(then.offer().id().toString()))
            .orElse(Text.of("no offer is eligible", "ninguna oferta es apta")));
  }

  /** Those that the smallest changes would make the choice. */
  private static Table options(List<Option> options) {
    return new Table(
        List.of(
            Table.left("would be the choice", "sería la elección"),
            Table.left("if (one of these)", "si (una de estas)")),
        options.stream()
            .sorted(Comparator.comparingDouble(ChangeSection::size))
            .limit(NEAREST)
            .map(option ->
                Table.row(
                    Text.verbatim(option.offer().offer().id().toString()),
                    Text.joined("; ", option.changes().stream().map(ChangeWords::of).toList())))
            .toList());
  }

  private static double size(Option option) {
    return option.changes().stream().mapToDouble(ChangeSize::of).min().orElseThrow();
  }

  private static Block more(int all) {
    return Block.faint(
        all > NEAREST
            ? Text.of(
                "The {} nearest of {} that one change would make the choice; --json has all.",
                "Las {} más cercanas de las {} que un solo cambio haría la elección; --json las"
                    + " tiene todas.",
                NEAREST,
                all)
            : Text.of(
                "All that one change would make the choice, everything else as it is.",
                "Todas las que un solo cambio haría la elección, con lo demás igual."));
  }
}
