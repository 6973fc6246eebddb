package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.decide.Decision;
import dev.elige.decide.doubt.Doubt;
import dev.elige.report.Block;
import dev.elige.report.catalog.SourceLinks;
import java.util.ArrayList;
import java.util.List;

/**
 * What the page of a decision tells beside the decision: everything, with drawings.
 *
 * @param whatIf what would change it
 * @param doubts how sure the choice for each task is, in their order
 * @param bills what moves the bill of each choice, in the same order
 * @param grounds the tree down to every fact that it rests on
 */
public record ChoicePage(
    WhatIf whatIf,
    List<Estimate<Doubt>> doubts,
    List<Estimate<MovedBill>> bills,
    Explanation grounds) {
  public ChoicePage {
    doubts = List.copyOf(doubts);
    bills = List.copyOf(bills);
  }

  List<Block> tasks(Decision decision) {
    var regret = decision.requirement().aim().regret();
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < decision.tasks().size(); i++) {
      var sure = doubts.get(i).map(doubt -> SureSection.drawn(doubt, regret));
      blocks.addAll(
          TaskPage.blocks(
              decision.tasks().get(i), bills.get(i), sure.toOptional().orElse(List.of()), whatIf));
    }
    return blocks;
  }

  List<Block> sources() {
    return SourceLinks.blocks(grounds);
  }
}
