package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.decide.Finding;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.decide.change.BudgetConflict;
import dev.elige.decide.change.Conflict;
import dev.elige.decide.change.Repair;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.spec.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Limits that cannot hold together, and what would have to give way. */
final class ConflictSection {
  private ConflictSection() {}

  static List<Block> blocks(Conflict conflict) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            Text.of("No offer is eligible. {}", "Ninguna oferta es apta. {}", said(conflict)),
            Tone.WARNING));
    if (!conflict.isCertain() && !conflict.limits().isEmpty()) {
      blocks.add(
          Block.paragraph(
              "Some offers fail them only because no source says that they meet them:"
                  + " `accept-unconfirmed` takes a missing fact for a good one.",
              "Algunas ofertas los incumplen solo porque ninguna fuente dice que los cumplan:"
                  + " `accept-unconfirmed` da por bueno un dato que falta."));
    }
    if (!conflict.repairs().isEmpty()) {
      blocks.add(repairs(conflict.repairs()));
    }
    return blocks;
  }

  private static Text said(Conflict conflict) {
    return switch (conflict.limits().size()) {
      case 0 ->
          Text.of(
              "None of the providers considered has one on sale for this kind of task.",
              "Ninguno de los proveedores considerados vende una para este tipo de tarea.");
      case 1 ->
          Text.of(
              "None of the {} offers for this kind of task meets the limit {}, even without the"
                  + " others.",
              "Ninguna de las {} ofertas para este tipo de tarea cumple el límite {}, aun sin los"
                  + " demás.",
              conflict.offers(),
              titles(conflict.limits()));
      default ->
          Text.of(
              "These limits cannot hold together: {}. None of the {} offers for this kind of task"
                  + " meets all of them; without any one, the others can be met.",
              "Estos límites no pueden cumplirse a la vez: {}. Ninguna de las {} ofertas para este"
                  + " tipo de tarea los cumple todos; sin uno cualquiera, los demás sí.",
              titles(conflict.limits()),
              conflict.offers());
    };
  }

  static Text titles(Collection<Rule> rules) {
    return Text.joined(
        ", ", rules.stream().map(rule -> Text.of("“{}”", "«{}»", rule.title())).toList());
  }

  private static Table repairs(List<Repair> repairs) {
    return new Table(
        List.of(
            Table.left("least that must give way", "lo mínimo que ha de ceder"),
            Table.left("then the choice is", "entonces la elección es"),
            Table.left("why not today", "por qué hoy no"),
            Table.left("what would have to change", "qué tendría que cambiar")),
        repairs.stream().map(ConflictSection::row).toList());
  }

  private static Table.Row row(Repair repair) {
    return Table.row(
        titles(repair.dropped()),
        choice(repair),
        Text.joined("; ", repair.findings().stream().map(ConflictSection::detail).toList()),
        Text.joined("; ", remedies(repair)));
  }

  private static List<Text> remedies(Repair repair) {
    var remedies = new ArrayList<Text>();
    var accepted = new ArrayList<String>();
    for (var finding : repair.findings()) {
      switch (finding.verdict()) {
        case Violated(var _, var remedy) -> remedies.add(remedy);
        case Unconfirmed(var _) -> accepted.add(finding.rule().id());
        case Met(var _) -> remedies.add(Text.of("allow other regions", "permite otras regiones"));
      }
    }
    if (!accepted.isEmpty()) {
      var rules = String.join(", ", accepted);
      remedies.add(Text.verbatim("`accept-unconfirmed: [" + rules + "]`"));
    }
    return remedies;
  }

  private static Text choice(Repair repair) {
    return repair
        .choice()
        .bill()
        .fold(
            bill ->
                Text.of(
                    "{}, {} a month",
                    "{}, {} al mes",
                    repair.choice().offer().id(),
                    Words.money(bill.monthly())),
            _ -> Text.verbatim(repair.choice().offer().id().toString()));
  }

  /** What a limit that gives way says of the offer that is then chosen. */
  static Text detail(Finding finding) {
    return switch (finding.verdict()) {
      case Violated(var detail, var _) -> detail;
      case Unconfirmed(var missing) -> missing;
      case Met(var _) -> Text.of("other regions", "otras regiones");
    };
  }

  /** Why a budget cannot hold, by task. */
  static List<Block> blocks(BudgetConflict conflict) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "The budget cannot hold: the cheapest offers that meet the limits cost {} together."
                    + " These limits alone already cost {}; without any one of them the budget"
                    + " would do.",
                "El presupuesto no puede cumplirse: las ofertas más baratas que cumplen los límites"
                    + " cuestan {} juntas. Solo estos límites cuestan ya {}; sin uno cualquiera de"
                    + " ellos el presupuesto bastaría.",
                Words.money(conflict.leastOfAll()),
                Words.money(conflict.least())),
            Tone.WARNING));
    blocks.add(
        new Table(
            List.of(
                Table.left("task", "tarea"),
                Table.left("limits that count", "límites que cuentan"),
                Table.right("USD a month at least", "USD al mes como mínimo")),
            conflict.tasks().stream().map(ConflictSection::row).toList()));
    return blocks;
  }

  private static Table.Row row(BudgetConflict.Part part) {
    return Table.row(
        Text.verbatim(part.task()),
        part.limits().isEmpty() ? Text.of("none", "ninguno") : titles(part.limits()),
        Text.verbatim(Words.amount(part.least().amount())));
  }
}
