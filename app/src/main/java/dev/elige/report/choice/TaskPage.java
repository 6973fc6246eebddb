package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import dev.elige.report.Block;
import dev.elige.report.cost.BillTable;
import java.util.ArrayList;
import java.util.List;

/** One task on the page of a decision: the choice, then what speaks for it, drawn. */
final class TaskPage {
  private TaskPage() {}

  static List<Block> blocks(
      TaskDecision decision, Estimate<MovedBill> bill, List<Block> sure, WhatIf whatIf) {
    var task = decision.task().id();
    var blocks = new ArrayList<Block>();
    blocks.add(TaskSection.title(decision));
    blocks.add(Block.faint(TaskSection.asked(decision)));
    blocks.addAll(TaskSection.sizes(decision.workload()));
    decision.choice().ifPresent(choice -> blocks.addAll(TaskSection.choice(decision, choice)));
    whatIf.conflict(task).ifPresent(one -> blocks.addAll(ConflictSection.blocks(one)));
    ChoiceScatter.of(decision).ifPresent(blocks::add);
    decision.choice().ifPresent(choice -> blocks.addAll(bill(choice, bill)));
    blocks.addAll(WhyNotTable.blocks(decision));
    blocks.addAll(sure);
    whatIf.shortfall(task).ifPresent(one -> blocks.addAll(ShortfallSection.blocks(one)));
    whatIf.change(task).ifPresent(one -> blocks.addAll(ChangeSection.blocks(one)));
    return blocks;
  }

  private static List<Block> bill(Assessment choice, Estimate<MovedBill> moved) {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(3, "The bill", "La factura"));
    blocks.addAll(
        choice
            .bill()
            .fold(
                BillTable::blocks,
                reason ->
                    List.of(Block.faint(Text.of("Not known: {}.", "No se conoce: {}.", reason)))));
    moved.toOptional().flatMap(MovedBill::drawing).ifPresent(blocks::add);
    return blocks;
  }
}
