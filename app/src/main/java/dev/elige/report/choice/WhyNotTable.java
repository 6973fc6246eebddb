package dev.elige.report.choice;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Why the next best, those that lack a fact and the nearest misses are not the choice. */
final class WhyNotTable {
  private static final int RUNNERS_UP = 5;
  private static final int UNCONFIRMED = 3;

  private WhyNotTable() {}

  static List<Block> blocks(TaskDecision decision) {
    var notes = new Footnotes();
    var rows = new ArrayList<Table.Row>();
    decision.alternatives().stream()
        .limit(RUNNERS_UP)
        .forEach(one -> rows.add(row(one, beaten(one, decision), notes)));
    decision.unconfirmed().stream()
        .limit(UNCONFIRMED)
        .forEach(one -> rows.add(row(one, unconfirmed(one), notes)));
    RejectedSection.nearest(decision)
        .forEach(one -> rows.add(row(one, RejectedSection.details(one), notes)));
    if (rows.isEmpty()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(3, "Why not the others", "Por qué no las demás"));
    blocks.add(
        new Table(
            List.of(
                Table.left("offer", "oferta"),
                Table.right("USD a month", "USD al mes"),
                Table.left("quality", "calidad"),
                Table.left("why not", "por qué no")),
            rows));
    blocks.addAll(notes.blocks());
    blocks.add(Block.faint(counts(decision)));
    return blocks;
  }

  private static Table.Row row(Assessment one, Text why, Footnotes notes) {
    return Table.row(
        Words.offer(one),
        TaskSection.cost(one, notes),
        Words.orNote(one.quality(), Words::quality, notes),
        why);
  }

  private static Text unconfirmed(Assessment one) {
    return Text.of("unconfirmed: {}", "sin confirmar: {}", Text.joined("; ", one.missing()));
  }

  private static Text beaten(Assessment one, TaskDecision decision) {
    if (decision.choice().isEmpty()) {
      return Text.of("the tasks together leave no room", "las tareas juntas no dejan sitio");
    }
    var choice = decision.choice().get();
    if (choice.isGoodEnough() && !one.isGoodEnough()) {
      return Text.of("its quality may not suffice", "puede que su calidad no baste");
    }
    if (one.bill() instanceof Known<Bill>(var its)
        && choice.bill() instanceof Known<Bill>(var ours)) {
      var more = its.monthly().amount().subtract(ours.monthly().amount());
      if (more.signum() > 0) {
        return isWorse(one, choice)
            ? Text.of("costs {} more, and is worse", "cuesta {} más, y es peor", money(more))
            : Text.of("costs {} more", "cuesta {} más", money(more));
      }
    }
    return isWorse(one, choice)
        ? Text.of("expected to be worse", "se espera que sea peor")
        : Text.of("ranks behind the choice", "queda por detrás de la elección");
  }

  private static Text money(BigDecimal amount) {
    return Words.money(Money.usd(amount));
  }

  private static boolean isWorse(Assessment one, Assessment choice) {
    return one.quality() instanceof Known<Quality>(var its)
        && choice.quality() instanceof Known<Quality>(var ours)
        && its.mean() < ours.mean();
  }

  private static Text counts(TaskDecision decision) {
    var shown =
        Text.of(
            "{} eligible, {} unconfirmed, {} rejected.",
            "{} aptas, {} sin confirmar, {} descartadas.",
            decision.alternatives().size() + (decision.choice().isPresent() ? 1 : 0),
            decision.unconfirmed().size(),
            decision.rejected().size());
    return decision.rejected().isEmpty()
        ? shown
        : Text.of("{} {}", "{} {}", shown, RejectedSection.counts(decision.rejected()));
  }
}
