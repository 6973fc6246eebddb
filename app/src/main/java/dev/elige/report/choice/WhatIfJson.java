package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.decide.change.BudgetConflict;
import dev.elige.decide.change.Change;
import dev.elige.decide.change.Conflict;
import dev.elige.decide.change.Option;
import dev.elige.decide.change.Repair;
import dev.elige.decide.change.Shortfall;
import dev.elige.decide.change.TaskChange;
import dev.elige.decide.change.Turn;
import dev.elige.report.JsonWriter;
import dev.elige.spec.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What would change a decision, as JSON. */
final class WhatIfJson {
  private static final Text NOBODY = Text.of("no offer is eligible", "ninguna oferta es apta");

  private final JsonWriter out;

  WhatIfJson(JsonWriter out) {
    this.out = out;
  }

  /** The fields of one task. */
  void task(WhatIf whatIf, String task) {
    whatIf.conflict(task).ifPresent(one -> out.object("conflict", () -> conflict(one)));
    whatIf.shortfall(task).ifPresent(one -> out.object("shortfall", () -> shortfall(one)));
    whatIf
        .change(task)
        .ifPresent(one ->
            out.estimate("change", one, change -> out.object("change", () -> change(change))));
  }

  private void conflict(Conflict conflict) {
    out.strings("limits", ids(conflict.limits()));
    out.number("offers", conflict.offers());
    out.flag("certain", conflict.isCertain());
    out.objects("repairs", conflict.repairs(), this::repair);
  }

  private static List<String> ids(Collection<Rule> rules) {
    return rules.stream().map(Rule::id).toList();
  }

  private void repair(Repair repair) {
    out.strings("dropped", ids(repair.dropped()));
    out.text("offer", repair.choice().offer().id().toString());
    out.money("monthlyUsd", repair.choice().bill().map(bill -> bill.monthly()));
    out.texts("details", repair.findings().stream().map(ConflictSection::detail).toList());
  }

  private void shortfall(Shortfall shortfall) {
    out.number("floor", BigDecimal.valueOf(shortfall.floor()));
    out.text("nearest", shortfall.nearest().offer().id().toString());
    out.number("reached", BigDecimal.valueOf(shortfall.reached()));
    out.number("missing", BigDecimal.valueOf(shortfall.missing()));
    out.estimate(
        "missingPoints",
        shortfall.points(),
        points -> out.number("missingPoints", BigDecimal.valueOf(points)));
    out.number("chance", BigDecimal.valueOf(shortfall.chance()));
    shortfall.dearer().ifPresent(offer -> out.text("dearer", offer.offer().id().toString()));
  }

  private void change(TaskChange change) {
    out.objects("turns", change.turns(), this::turn);
    out.objects("options", change.options(), this::option);
  }

  private void turn(Turn turn) {
    fields(turn.change());
    turn.then()
        .ifPresentOrElse(
            then -> out.text("then", then.offer().id().toString()),
            () -> out.unknown("then", NOBODY));
  }

  private void option(Option option) {
    out.text("offer", option.offer().offer().id().toString());
    out.objects("changes", option.changes(), this::fields);
  }

  private void fields(Change change) {
    switch (change) {
      case Change.Prices(var factor, var usd) -> {
        numbers("price", Optional.of(BigDecimal.ONE), factor);
        out.exact("changeUsd", usd);
      }
      case Change.AnyLowerPrice() ->
          numbers("lower-price", Optional.of(BigDecimal.ONE), BigDecimal.ONE);
      case Change.Better(var probability, var from, var to) -> {
        numbers("quality", from.map(BigDecimal::valueOf), BigDecimal.valueOf(to));
        out.number("probability", BigDecimal.valueOf(probability));
      }
      case Change.Expected(var from, var to) ->
          numbers("expected-quality", from.map(BigDecimal::valueOf), BigDecimal.valueOf(to));
      case Change.RightAnswers(var from, var to) ->
          numbers("right-answers", Optional.of(BigDecimal.valueOf(from)), BigDecimal.valueOf(to));
      case Change.Requests(var from, var to) -> numbers("requests", Optional.of(from), to);
      case Change.Floor(var from, var to) ->
          numbers("floor", Optional.of(BigDecimal.valueOf(from)), BigDecimal.valueOf(to));
      case Change.Budget(var from, var to) ->
          numbers("budget", from.map(money -> money.amount()), to.amount());
      case Change.TotalBudget(var from, var to) ->
          numbers("total-budget", from.map(money -> money.amount()), to.amount());
      case Change.WithoutLanguage(var language) ->
          words("language", Optional.of(language.tag()), Optional.empty());
      case Change.MustLiveUntil(var from, var to) ->
          words("must-live-until", from.map(LocalDate::toString), to.map(LocalDate::toString));
    }
    out.text("sentence", ChangeWords.of(change));
  }

  private void numbers(String quantity, Optional<BigDecimal> from, BigDecimal to) {
    out.text("quantity", quantity);
    from.ifPresentOrElse(value -> out.exact("from", value), () -> out.nothing("from"));
    out.exact("to", to);
  }

  private void words(String quantity, Optional<String> from, Optional<String> to) {
    out.text("quantity", quantity);
    from.ifPresentOrElse(value -> out.text("from", value), () -> out.nothing("from"));
    to.ifPresentOrElse(value -> out.text("to", value), () -> out.nothing("to"));
  }

  /** The fields of a conflict with a shared budget. */
  void budget(BudgetConflict conflict) {
    out.number("budgetUsd", conflict.budget().amount());
    out.number("leastUsd", conflict.least().amount());
    out.number("leastUsdOfAllLimits", conflict.leastOfAll().amount());
    out.objects(
        "tasks",
        conflict.tasks(),
        part -> {
          out.text("id", part.task());
          out.strings("limits", ids(part.limits()));
          out.number("leastUsd", part.least().amount());
        });
  }
}
