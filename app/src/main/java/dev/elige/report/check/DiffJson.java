package dev.elige.report.check;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.catalog.Lifecycle;
import dev.elige.decide.record.Aspect;
import dev.elige.decide.record.DecisionDiff;
import dev.elige.decide.record.MoneyMove;
import dev.elige.decide.record.OfferRecord;
import dev.elige.decide.record.PriceRelied;
import dev.elige.decide.record.SampleMove;
import dev.elige.decide.record.SetRecord;
import dev.elige.decide.record.Side;
import dev.elige.decide.record.TaskDiff;
import dev.elige.decide.record.TaskRecord;
import dev.elige.report.JsonWriter;
import dev.elige.report.Words;
import dev.elige.report.catalog.FactJson;
import java.math.BigDecimal;
import java.util.Optional;

/** Two decisions and what is different between them, as JSON. */
final class DiffJson {
  private static final Text NO_AMOUNT =
      Text.of("there is no bill before or after", "falta la factura de antes o de después");

  private DiffJson() {}

  static void side(JsonWriter out, Side side, Text name) {
    var decision = side.decision();
    out.text("name", name);
    out.text("requirement", decision.inputs().requirement());
    out.text("sha256", decision.inputs().sha256());
    out.text("asOf", decision.day().toString());
    FactJson.catalog(out, decision.catalog());
    out.object(
        "evidence",
        () -> {
          out.text("text", decision.evidence().text().toString());
          out.text("embedding", decision.evidence().embedding().toString());
        });
    out.flag("allProviders", decision.manner().allProviders());
    out.flag("nearestPrice", decision.manner().nearestPrice());
    out.money("monthlyUsd", side.monthly());
    out.estimate("set", decision.set(), set -> out.object("set", () -> set(out, set)));
  }

  private static void set(JsonWriter out, SetRecord set) {
    out.text("goal", set.goal().id());
    out.number("models", set.models());
    out.number("providers", set.providers());
    out.number("keepingUsd", set.keeping().amount());
    out.estimate("objective", set.objective(), sum -> out.number("objective", sum));
  }

  /** The difference of two bills; of what has none the reason. */
  static void change(JsonWriter out, Optional<MoneyMove> move) {
    Estimate<MoneyMove> known =
        move.map(Estimate::known).orElseGet(() -> Estimate.unknown(NO_AMOUNT));
    out.money("changeUsd", known.map(one -> Money.usd(one.change())));
    Estimate<BigDecimal> share = known.flatMap(MoneyMove::share);
    out.estimate("changeShare", share, value -> out.number("changeShare", value));
  }

  static void samples(JsonWriter out, DecisionDiff diff) {
    out.estimate(
        "samples",
        diff.samples(),
        moves -> out.objects("samples", moves, move -> sample(out, move)));
  }

  private static void sample(JsonWriter out, SampleMove move) {
    out.text("path", move.path());
    out.text("what", Words.id(move.kind()));
  }

  static void task(JsonWriter out, TaskDiff task) {
    out.text("id", task.id());
    out.flag("differs", task.differs());
    out.strings("moved", task.moved().stream().map(Aspect::id).toList());
    change(out, task.monthly());
    choice(out, "before", task.before(), task.wasAsked());
    choice(out, "after", task.after(), task.isAsked());
  }

  private static void choice(
      JsonWriter out, String name, Optional<TaskRecord> choice, boolean asked) {
    if (choice.isPresent()) {
      out.object(name, () -> choice(out, choice.get()));
    } else {
      out.unknown(
          name,
          asked
              ? Text.of("no offer is eligible", "ninguna oferta es apta")
              : Text.of("there is no such task", "no existe esa tarea"));
    }
  }

  private static void choice(JsonWriter out, TaskRecord task) {
    out.text("kind", task.kind().id());
    offer(out, task.choice());
    task.fallback().ifPresent(one -> out.object("fallback", () -> offer(out, one)));
  }

  private static void offer(JsonWriter out, OfferRecord one) {
    out.text("offer", one.offer().toString());
    out.text("model", one.model().toString());
    out.text("mode", one.mode());
    one.region().ifPresent(region -> out.text("region", region));
    one.pivot().ifPresent(pivot -> out.text("translatedTo", pivot.tag()));
    out.number("monthlyUsd", one.monthly().amount());
    out.estimate(
        "quality", one.quality(), quality -> out.object("quality", () -> quality(out, quality)));
    out.objects("prices", one.prices(), price -> price(out, price));
    out.objects("lifecycle", one.lives(), life -> life(out, life));
  }

  private static void quality(JsonWriter out, Quality quality) {
    out.number("mean", BigDecimal.valueOf(quality.mean()));
    out.number("low", BigDecimal.valueOf(quality.low()));
    out.number("high", BigDecimal.valueOf(quality.high()));
    out.text("grade", Words.id(quality.grade()));
  }

  private static void price(JsonWriter out, PriceRelied price) {
    out.text("what", price.what());
    out.exact("usd", price.price().amount());
    out.text("unit", price.unit().id());
    out.text("source", price.source());
    out.text("asOf", price.asOf().toString());
  }

  private static void life(JsonWriter out, Lifecycle life) {
    if (!life.region().isEmpty()) {
      out.text("region", life.region());
    }
    life.legacy().ifPresent(day -> out.text("legacy", day.text()));
    life.endOfLife().ifPresent(day -> out.text("endOfLife", day.text()));
    out.flag("endOfLifeIsLowerBound", life.noSoonerThan());
    out.strings("successors", life.successors());
  }
}
