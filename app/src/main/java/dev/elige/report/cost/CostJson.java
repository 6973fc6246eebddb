package dev.elige.report.cost;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.LineItem;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.horizon.ProjectedMonth;
import dev.elige.cost.spread.CostSpread;
import dev.elige.report.JsonWriter;
import dev.elige.report.catalog.FactJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Costs as JSON, in the form that {@code cost.schema.json} publishes. */
final class CostJson {
  private final JsonWriter out;

  private CostJson(JsonWriter out) {
    this.out = out;
  }

  /** A bill or crossing of a task. */
  private record OfTask<T>(Optional<String> task, T value) {}

  static void write(CostReport report, JsonWriter out) {
    new CostJson(out).write(report);
  }

  private void write(CostReport report) {
    out.text("asOf", report.day().toString());
    FactJson.catalog(out, report.catalog());
    var bills = new ArrayList<OfTask<PricedMode>>();
    var crossings = new ArrayList<OfTask<CrossingPoint>>();
    var months = new ArrayList<OfTask<ProjectedMonth>>();
    for (var task : report.tasks()) {
      task.modes().forEach(mode -> bills.add(new OfTask<>(task.title(), mode)));
      task.crossings().forEach(point -> crossings.add(new OfTask<>(task.title(), point)));
      task.months().forEach(month -> months.add(new OfTask<>(task.title(), month)));
    }
    out.objects("bills", bills, this::bill);
    out.objects("breakEvens", crossings, this::crossing);
    if (!months.isEmpty()) {
      out.objects("months", months, this::month);
    }
    out.texts("warnings", report.warnings());
  }

  private void bill(OfTask<PricedMode> one) {
    one.task().ifPresent(task -> out.text("task", task));
    var priced = one.value();
    out.text("offer", priced.offer().id().toString());
    out.text("mode", priced.mode().id());
    priced.bill().fold(this::known, this::unknown);
    priced.spread().fold(this::spread, _ -> noSpread());
    out.objects("lines", priced.bill().map(Bill::items).toOptional().orElse(List.of()), this::line);
    out.texts("notes", notes(priced));
  }

  private static List<Text> notes(PricedMode priced) {
    var notes = new ArrayList<Text>(priced.unfit().stream().toList());
    priced.bill().map(Bill::notes).toOptional().ifPresent(notes::addAll);
    return notes;
  }

  private boolean known(Bill bill) {
    out.exact("monthlyUsd", bill.monthly().amount());
    out.exact("perRequestUsd", bill.perRequest().amount());
    return true;
  }

  private boolean unknown(Text reason) {
    out.nothing("monthlyUsd");
    out.text("reason", reason);
    out.nothing("perRequestUsd");
    return false;
  }

  private boolean spread(CostSpread spread) {
    out.exact("p10", spread.p10().amount());
    out.exact("p50", spread.p50().amount());
    out.exact("p90", spread.p90().amount());
    return true;
  }

  private boolean noSpread() {
    List.of("p10", "p50", "p90").forEach(out::nothing);
    return false;
  }

  private void line(LineItem line) {
    out.text("what", line.charge().what());
    out.exact("quantity", line.quantity());
    out.text("unit", line.charge().unit().id());
    out.exact("unitPriceUsd", line.price().price().amount());
    out.exact("amountUsd", line.amount().amount());
    var citation = line.price().citation();
    out.text("source", citation.source().id());
    out.text("asOf", citation.asOf().toString());
  }

  private void crossing(OfTask<CrossingPoint> one) {
    one.task().ifPresent(task -> out.text("task", task));
    var point = one.value();
    out.strings("between", List.of(point.below(), point.above()));
    out.text("variable", point.variable().id());
    out.exact("value", point.value());
    out.text("unit", point.variable().unit());
    out.flag("exact", point.isExact());
  }

  private void month(OfTask<ProjectedMonth> one) {
    one.task().ifPresent(task -> out.text("task", task));
    var month = one.value();
    out.text("from", month.firstDay().toString());
    out.text("offer", month.offer().toString());
    out.money("monthlyUsd", month.bill().map(Bill::monthly));
    out.texts("notes", month.notes());
  }
}
