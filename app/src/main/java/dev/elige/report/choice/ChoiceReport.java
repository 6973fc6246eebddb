package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Money;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Measuring;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to run and why: the answer of {@code elige choose}.
 *
 * @param decision the decision
 * @param catalog from which catalog
 * @param whyNot the models somebody asked about by name
 * @param whatIf what would change it
 * @param explanation the tree behind the total, where asked for
 * @param doubts how sure the choice for each task is, in their order; none where nobody asked
 * @param measureFirst what to measure before choosing, for tasks whose regret is not tolerated
 * @param page what a page with drawings tells beside; empty where none is wanted
 */
public record ChoiceReport(
    Decision decision,
    CatalogVersion catalog,
    List<WhyNot> whyNot,
    WhatIf whatIf,
    Optional<Explanation> explanation,
    List<Estimate<Doubt>> doubts,
    List<Measuring> measureFirst,
    Optional<ChoicePage> page)
    implements Report {
  private static final Text MEASURE_FIRST =
      Text.of("measure first: see below", "mide antes: ver abajo");

  public ChoiceReport {
    whyNot = List.copyOf(whyNot);
    doubts = List.copyOf(doubts);
    measureFirst = List.copyOf(measureFirst);
  }

  @Override
  public Document document() {
    var blocks = answer();
    if (!whyNot.isEmpty()) {
      whyNot.forEach(one -> blocks.addAll(WhyNotSection.blocks(one)));
    } else if (explanation.isPresent()) {
      blocks.addAll(tree(explanation.get()));
    } else {
      for (int i = 0; i < decision.tasks().size(); i++) {
        blocks.addAll(TaskSection.blocks(decision.tasks().get(i), sure(i), whatIf));
      }
    }
    blocks.addAll(BasisSection.blocks(decision, catalog, warnings()));
    return new Document(blocks);
  }

  /** A page tells everything, whatever was asked; what was asked for by name comes with it. */
  @Override
  public Document drawn() {
    if (page.isEmpty()) {
      return document();
    }
    var blocks = answer();
    blocks.addAll(page.get().tasks(decision));
    whyNot.forEach(one -> blocks.addAll(WhyNotSection.blocks(one)));
    explanation.ifPresent(one -> blocks.addAll(tree(one)));
    blocks.addAll(page.get().sources());
    blocks.addAll(BasisSection.blocks(decision, catalog, warnings()));
    return new Document(blocks);
  }

  private static List<Block> tree(Explanation explanation) {
    return List.of(
        Block.heading(2, "Where the numbers come from", "De dónde salen los números"),
        new Block.Tree(explanation));
  }

  /** What to run, for all tasks together. */
  private List<Block> answer() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, Text.verbatim(decision.requirement().application())));
    blocks.addAll(summary());
    blocks.addAll(SetSection.blocks(decision));
    return blocks;
  }

  private List<Block> sure(int task) {
    return doubts.isEmpty()
        ? List.of()
        : SureSection.blocks(doubts.get(task), decision.requirement().aim().regret());
  }

  private List<Block> summary() {
    var notes = new Footnotes();
    var rows = new ArrayList<Table.Row>();
    decision.tasks().forEach(task -> rows.add(row(task, first(task), notes)));
    if (decision.set().keeping().amount().signum() > 0) {
      rows.add(keeping());
    }
    rows.add(
        Table.row(
            Tone.STRONG,
            Text.of("total", "total"),
            Text.verbatim(""),
            Words.orNote(decision.monthly(), money -> amount(money), notes),
            Text.verbatim("")));
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Table(
            List.of(
                Table.left("task", "tarea"),
                Table.left("choice", "elección"),
                Table.right("USD a month", "USD al mes"),
                Table.left("quality (90 % interval)", "calidad (intervalo del 90 %)")),
            rows));
    blocks.addAll(notes.blocks());
    for (var one : measureFirst) {
      blocks.add(new Block.Paragraph(Text.of("{}.", "{}.", measured(one)), Tone.WARNING));
    }
    budget().ifPresent(blocks::add);
    whatIf.budget().ifPresent(one -> blocks.addAll(ConflictSection.blocks(one)));
    return blocks;
  }

  private Table.Row keeping() {
    var none = Text.verbatim("");
    return Table.row(
        Text.of("keeping", "mantener"),
        Text.of(
            "{} models at {} providers",
            "{} modelos en {} proveedores",
            decision.set().models(),
            decision.set().providers()),
        amount(decision.set().keeping()),
        none);
  }

  /** What to measure before the choice for a task is made; empty where nothing is. */
  Optional<Measuring> first(TaskDecision task) {
    return measureFirst.stream()
        .filter(one -> one.task().id().equals(task.task().id()))
        .findFirst();
  }

  private static Table.Row row(TaskDecision task, Optional<Measuring> first, Footnotes notes) {
    var id = Text.verbatim(task.task().id());
    if (task.choice().isEmpty()) {
      var none = Text.of("no offer is eligible", "ninguna oferta es apta");
      var dash = Text.verbatim("—");
      return Table.row(Tone.WARNING, id, none, dash, dash);
    }
    Assessment choice = task.choice().get();
    return Table.row(
        first.isPresent() ? Tone.WARNING : Tone.GOOD,
        id,
        first.isPresent() ? MEASURE_FIRST : Words.offer(choice),
        Words.orNote(choice.bill(), bill -> amount(bill.monthly()), notes),
        Words.orNote(choice.quality(), Words::quality, notes));
  }

  private Text measured(Measuring one) {
    return Text.of(
        "{}: choosing now is expected to lose more than the {} a month that you tolerate: measure {}"
            + " and {} on {} items of your own first",
        "{}: se espera que elegir ahora pierda más que los {} al mes que toleras: mide antes {} y {}"
            + " con {} casos propios",
        one.task().id(),
        decision.requirement().aim().regret().map(Words::money).orElse(Text.verbatim("?")),
        one.choice().id(),
        one.rival().id(),
        one.items());
  }

  private static Text amount(Money money) {
    return Text.verbatim(Words.amount(money.amount()));
  }

  private Optional<Block> budget() {
    return decision.requirement().monthlyBudget().map(this::budget);
  }

  private Block budget(Money budget) {
    return decision
        .monthly()
        .fold(
            total -> budget(budget, total),
            reason ->
                new Block.Paragraph(
                    Text.of(
                        "Whether the budget of {} a month holds is not known: {}.",
                        "No se sabe si basta el presupuesto de {} al mes: {}.",
                        Words.money(budget),
                        reason),
                    Tone.WARNING));
  }

  private static Block budget(Money budget, Money total) {
    if (total.compareTo(budget) <= 0) {
      return Block.paragraph(
          "Within the budget of {} a month: {} are left.",
          "Dentro del presupuesto de {} al mes: quedan {}.",
          Words.money(budget),
          Words.money(Money.usd(budget.amount().subtract(total.amount()))));
    }
    return new Block.Paragraph(
        Text.of(
            "Over the budget of {} a month by {}: raise `budget` or lower volumes, sizes or"
                + " the quality floor.",
            "Supera el presupuesto de {} al mes en {}: sube `budget` o baja volúmenes,"
                + " tamaños o la calidad mínima.",
            Words.money(budget),
            Words.money(Money.usd(total.amount().subtract(budget.amount())))),
        Tone.WARNING);
  }

  @Override
  public void json(JsonWriter out) {
    DecisionJson.write(this, out);
  }

  /** Everything a person should know before relying on the answer. */
  public List<Text> warnings() {
    var result = new ArrayList<Text>();
    for (Problem problem : decision.requirement().warnings()) {
      result.add(
          Text.of("{}: {} {}", "{}: {} {}", problem.place(), problem.rule(), problem.cure()));
    }
    result.addAll(decision.warnings());
    measureFirst.forEach(one -> result.add(measured(one)));
    return result;
  }
}
