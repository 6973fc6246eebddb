package dev.elige.report.choice;

import dev.elige.base.Explanation;
import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import java.util.List;

/**
 * The tree behind an answer: the answer of {@code elige explain}.
 *
 * @param title what is explained
 * @param root the tree
 */
public record ExplanationReport(Text title, Explanation root) implements Report {
  @Override
  public Document document() {
    return new Document(List.of(new Block.Heading(1, title), new Block.Tree(root)));
  }

  @Override
  public void json(JsonWriter out) {
    out.object("explanation", () -> DecisionJson.tree(out, root));
  }
}
