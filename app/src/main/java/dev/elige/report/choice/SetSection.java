package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.decide.ModelSet;
import dev.elige.decide.ModelSet.Single;
import dev.elige.decide.TaskDecision;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;

/** What is told of the models as a whole: one for all tasks beside several, and what stands in. */
final class SetSection {
  private SetSection() {}

  static List<Block> blocks(Decision decision) {
    var blocks = new ArrayList<Block>();
    ModelSet set = decision.set();
    if (set.obstacle().isPresent()) {
      blocks.add(
          new Block.Paragraph(
              Text.of(
                  "No set of offers will do: {}.",
                  "Ningún conjunto de ofertas sirve: {}.",
                  set.obstacle().get()),
              Tone.WARNING));
    }
    if (set.single() instanceof Known<Single>(var single)) {
      blocks.add(Block.heading(2, "One model or several", "Un modelo o varios"));
      blocks.addAll(single.isChosen() ? oneOnly(single) : compared(single));
    }
    blocks.addAll(fallbacks(decision));
    return blocks;
  }

  private static List<Block> oneOnly(Single single) {
    return List.of(
        Block.paragraph(
            "{} serves all tasks of text: no set of several does better.",
            "{} sirve a todas las tareas de texto: ningún conjunto de varios lo mejora.",
            single.model()));
  }

  private static List<Block> compared(Single single) {
    var notes = new Footnotes();
    long models = single.chosen().stream().map(one -> one.offer().model().id()).distinct().count();
    var rows =
        List.of(
            row(
                Text.of("the choice: {} models", "la elección: {} modelos", models),
                single.chosen(),
                single.keeping(),
                notes),
            row(
                Text.of("{} alone", "{} solo", single.model()),
                single.choices(),
                Money.ZERO_USD,
                notes));
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Table(
            List.of(
                Table.left("for all tasks of text", "para todas las tareas de texto"),
                Table.right("USD a month", "USD al mes"),
                Table.right("mean quality", "calidad media")),
            rows));
    blocks.addAll(notes.blocks());
    if (single.isEnough()) {
      blocks.add(
          Block.paragraph(
              "What several models gain is within what is uncertain, and one is simpler to keep:"
                  + " prefer it with `portfolio: {}`.",
              "Lo que ganan varios modelos queda dentro de lo incierto, y uno solo es más fácil de"
                  + " mantener: prefiérelo con `portfolio: {}`.",
              "{models: 1}"));
    }
    return blocks;
  }

  private static Table.Row row(Text what, List<Assessment> offers, Money keeping, Footnotes notes) {
    return Table.row(
        what,
        Words.orNote(
            total(offers, keeping), money -> Text.verbatim(Words.amount(money.amount())), notes),
        Words.orNote(meanQuality(offers), mean -> Text.verbatim(Words.share(mean)), notes));
  }

  static Estimate<Money> total(List<Assessment> offers, Money keeping) {
    var total = Estimate.known(keeping);
    for (var one : offers) {
      total = total.flatMap(sum -> one.bill().map(Bill::monthly).map(sum::plus));
    }
    return total;
  }

  static Estimate<Double> meanQuality(List<Assessment> offers) {
    var sum = Estimate.known(0.0);
    for (var one : offers) {
      sum = sum.flatMap(so -> one.quality().map(Quality::mean).map(mean -> so + mean));
    }
    return sum.map(all -> all / offers.size());
  }

  private static List<Block> fallbacks(Decision decision) {
    var rows = new ArrayList<Table.Row>();
    var notes = new Footnotes();
    for (TaskDecision task : decision.tasks()) {
      task.fallback()
          .ifPresent(one ->
              rows.add(
                  Table.row(
                      Text.verbatim(task.task().id()),
                      Words.offer(one),
                      TaskSection.cost(one, notes),
                      Words.orNote(one.quality(), Words::quality, notes))));
    }
    if (rows.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            2,
            "Where a provider fails: nothing is paid until then",
            "Si falla un proveedor: no se paga nada hasta entonces"));
    blocks.add(
        new Table(
            List.of(
                Table.left("task", "tarea"),
                Table.left("fallback", "respaldo"),
                Table.right("USD a month", "USD al mes"),
                Table.left("quality", "calidad")),
            rows));
    blocks.addAll(notes.blocks());
    return blocks;
  }
}
