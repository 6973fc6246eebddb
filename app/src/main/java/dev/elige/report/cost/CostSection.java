package dev.elige.report.cost;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.cost.horizon.ProjectedMonth;
import dev.elige.cost.spread.CostSpread;
import dev.elige.report.Bars;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told of one task's costs: every mode, the cheapest line by line, where others win. */
final class CostSection {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final int MOST_BARS = 10;

  private final CostedTask task;
  private final boolean explain;
  private final boolean uncertain;
  private final boolean single;

  CostSection(CostedTask task, boolean explain) {
    this.task = task;
    this.explain = explain;
    this.uncertain = task.modes().stream().anyMatch(CostSection::isUncertain);
    this.single = task.modes().stream().map(one -> one.offer().id()).distinct().count() == 1;
  }

  private static boolean isUncertain(PricedMode one) {
    return one.spread() instanceof Known<CostSpread>(var spread)
        && !spread.p10().equals(spread.p90());
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    task.title().ifPresent(title -> blocks.add(new Block.Heading(2, Text.verbatim(title))));
    blocks.add(Block.faint(asked(task.workload())));
    if (single) {
      blocks.add(Block.faint(Text.verbatim(task.modes().getFirst().offer().id().toString())));
    }
    blocks.addAll(modes());
    bars().ifPresent(blocks::add);
    task.cheapest().ifPresent(one -> blocks.addAll(cheapest(one)));
    blocks.addAll(CrossingSection.blocks(task));
    blocks.addAll(months());
    return blocks;
  }

  private static Text asked(Workload work) {
    return Text.of(
        "{} requests a month of {} tokens in and {} out.",
        "{} peticiones al mes de {} tokens de entrada y {} de salida.",
        Words.count(work.requests()),
        Words.count(work.inputTokens()),
        Words.count(work.outputTokens()));
  }

  private List<Block> modes() {
    var notes = new Footnotes();
    var columns = new ArrayList<Table.Column>();
    if (!single) {
      columns.add(Table.left("offer", "oferta"));
    }
    columns.add(Table.left("mode", "modo"));
    columns.add(Table.right("USD a month", "USD al mes"));
    if (uncertain) {
      columns.add(Table.right("P10–P90", "P10–P90"));
    }
    columns.add(Table.right("USD per 1,000 requests", "USD por 1000 peticiones"));
    var rows = task.modes().stream().map(one -> row(one, notes)).toList();
    var blocks = new ArrayList<Block>();
    if (rows.isEmpty()) {
      blocks.add(
          Block.paragraph(
              "Nothing to bill: no offer, or none that is sold in the modes asked for. Caches need"
                  + " `prefix`, customised models `fine-tuning`, machines `self-hosting`.",
              "Nada que facturar: ninguna oferta, o ninguna que se venda en los modos pedidos. La"
                  + " caché necesita `prefix`; los modelos ajustados, `fine-tuning`; las máquinas,"
                  + " `self-hosting`."));
      return blocks;
    }
    blocks.add(new Table(columns, rows));
    blocks.addAll(notes.blocks());
    task.cheapest().filter(_ -> uncertain).flatMap(this::driver).ifPresent(blocks::add);
    return blocks;
  }

  private Table.Row row(PricedMode one, Footnotes notes) {
    boolean best = task.cheapest().filter(one::equals).isPresent();
    var cells = new ArrayList<Text>();
    if (!single) {
      cells.add(Text.verbatim(one.offer().id().toString()));
    }
    var mark = one.unfit().map(notes::mark).orElse("");
    cells.add(Text.of("{}{}{}", "{}{}{}", best ? "→ " : "", one.mode().title(), mark));
    cells.add(Words.orNote(one.bill(), bill -> amount(bill.monthly().amount()), notes));
    if (uncertain) {
      cells.add(one.spread().fold(CostSection::range, _ -> Text.verbatim("—")));
    }
    cells.add(
        one.bill()
            .fold(
                bill -> amount(bill.perRequest().amount().multiply(THOUSAND)),
                _ -> Text.verbatim("—")));
    return new Table.Row(cells, best ? Tone.GOOD : one.isCandidate() ? Tone.PLAIN : Tone.FAINT);
  }

  private static Text range(CostSpread spread) {
    return Text.of(
        "{}–{}", "{}–{}", Words.amount(spread.p10().amount()), Words.amount(spread.p90().amount()));
  }

  private Optional<Block> driver(PricedMode one) {
    return one.spread()
        .toOptional()
        .map(spread ->
            Block.paragraph(
                "Nine times in ten the month costs less than P90, one time in ten less than P10."
                    + " What moves it most: {}.",
                "Nueve de cada diez veces el mes cuesta menos que P90 y una de cada diez menos que"
                    + " P10. Lo que más pesa: {}.",
                spread.driver()));
  }

  private static Text amount(BigDecimal value) {
    return Text.verbatim(Words.amount(value));
  }

  private Optional<Block> bars() {
    var known = task.modes().stream().filter(one -> one.bill().isKnown()).limit(MOST_BARS).toList();
    return known.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Bars(Text.of("USD a month", "USD al mes"), known.stream().map(this::bar).toList()));
  }

  private Bars.Bar bar(PricedMode one) {
    var monthly = ((Known<Bill>) one.bill()).value().monthly().amount();
    boolean best = task.cheapest().filter(one::equals).isPresent();
    return new Bars.Bar(
        single
            ? one.mode().title()
            : Text.of("{}, {}", "{}, {}", one.offer().id().model(), one.mode().title()),
        monthly.doubleValue(),
        amount(monthly),
        best ? Tone.GOOD : Tone.PLAIN);
  }

  private List<Block> cheapest(PricedMode one) {
    var bill = ((Known<Bill>) one.bill()).value();
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            3,
            "The cheapest, line by line: {}, {}",
            "El más barato, línea a línea: {}, {}",
            one.offer().id(),
            Words.mode(bill)));
    if (explain) {
      blocks.add(new Block.Tree(bill.explanation()));
    } else {
      blocks.addAll(BillTable.blocks(bill));
    }
    if (!bill.notes().isEmpty()) {
      blocks.add(new Block.Items(bill.notes(), Tone.PLAIN));
    }
    return blocks;
  }

  private List<Block> months() {
    if (task.months().isEmpty()) {
      return List.of();
    }
    var notes = new Footnotes();
    var rows = task.months().stream().map(month -> month(month, notes)).toList();
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(3, "The coming months", "Los próximos meses"));
    blocks.add(
        new Table(
            List.of(
                Table.left("from", "desde"),
                Table.left("offer", "oferta"),
                Table.right("USD", "USD"),
                Table.left("what changes", "qué cambia")),
            rows));
    blocks.addAll(notes.blocks());
    return blocks;
  }

  private static Table.Row month(ProjectedMonth month, Footnotes notes) {
    return Table.row(
        month.notes().isEmpty() ? Tone.PLAIN : Tone.WARNING,
        Text.verbatim(month.firstDay().toString()),
        Text.verbatim(month.offer().toString()),
        Words.orNote(month.bill(), bill -> amount(bill.monthly().amount()), notes),
        Text.joined("; ", month.notes()));
  }
}
