package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.cost.TokenSize;
import dev.elige.decide.Assessment;
import dev.elige.decide.Finding;
import dev.elige.decide.ModelSet;
import dev.elige.decide.ModelSet.Single;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.doubt.Measuring;
import dev.elige.report.JsonWriter;
import dev.elige.report.Words;
import dev.elige.report.catalog.FactJson;
import java.math.BigDecimal;
import java.util.List;

/** A decision as JSON, in the form that {@code decision.schema.json} publishes. */
final class DecisionJson {
  private static final Text NO_CHOICE = Text.of("no offer is eligible", "ninguna oferta es apta");

  private final JsonWriter out;
  private final WhatIf whatIf;

  private DecisionJson(JsonWriter out, WhatIf whatIf) {
    this.out = out;
    this.whatIf = whatIf;
  }

  static void write(ChoiceReport report, JsonWriter out) {
    new DecisionJson(out, report.whatIf()).write(report);
  }

  private void write(ChoiceReport report) {
    var decision = report.decision();
    out.text("application", decision.requirement().application());
    out.text("asOf", decision.day().toString());
    FactJson.catalog(out, report.catalog());
    var doubts = report.doubts().iterator();
    out.objects(
        "tasks",
        decision.tasks(),
        task -> {
          task(task);
          report.first(task).ifPresent(one -> out.object("measureFirst", () -> measured(one)));
          if (doubts.hasNext()) {
            SureJson.write(doubts.next(), out);
          }
        });
    out.money("monthlyUsd", decision.monthly());
    out.object("set", () -> set(decision.set()));
    out.texts("warnings", report.warnings());
    whatIf.budget().ifPresent(one -> out.object("conflict", () -> new WhatIfJson(out).budget(one)));
    if (!report.whyNot().isEmpty()) {
      out.objects("whyNot", report.whyNot(), this::whyNot);
    }
    report.explanation().ifPresent(tree -> out.object("explanation", () -> tree(out, tree)));
  }

  private void set(ModelSet set) {
    out.number("models", BigDecimal.valueOf(set.models()));
    out.number("providers", BigDecimal.valueOf(set.providers()));
    out.number("keepingUsd", set.keeping().amount());
    set.obstacle().ifPresent(obstacle -> out.text("obstacle", obstacle));
    out.estimate("single", set.single(), single -> out.object("single", () -> single(single)));
  }

  private void single(Single single) {
    out.text("model", single.model().toString());
    out.strings(
        "offers", single.choices().stream().map(one -> one.offer().id().toString()).toList());
    out.money("monthlyUsd", SetSection.total(single.choices(), Money.ZERO_USD));
    out.money("chosenMonthlyUsd", SetSection.total(single.chosen(), single.keeping()));
    out.flag("isEnough", single.isEnough());
  }

  private void task(TaskDecision decision) {
    out.text("id", decision.task().id());
    out.text("kind", decision.task().kind().id());
    decision
        .choice()
        .ifPresentOrElse(
            choice -> out.object("choice", () -> choice(choice)),
            () -> out.unknown("choice", NO_CHOICE));
    Estimate<Assessment> choice =
        decision.choice().map(Estimate::known).orElse(Estimate.unknown(NO_CHOICE));
    out.money("monthlyUsd", choice.flatMap(Assessment::bill).map(bill -> bill.monthly()));
    quality(choice.flatMap(Assessment::quality));
    out.object("inputTokens", () -> size(decision.workload().input()));
    out.object("outputTokens", () -> size(decision.workload().output()));
    decision.fallback().ifPresent(one -> out.object("fallback", () -> alternative(one)));
    choice.toOptional().flatMap(Assessment::net).ifPresent(net -> out.money("netUsd", net));
    out.texts("reasons", decision.reasons());
    out.objects("alternatives", decision.alternatives(), this::alternative);
    out.strings(
        "front", decision.front().stream().map(one -> one.offer().id().toString()).toList());
    out.objects("unconfirmed", decision.unconfirmed(), this::unconfirmed);
    out.objects("rejected", decision.rejected(), this::rejected);
    if (!whatIf.equals(WhatIf.NOTHING)) {
      new WhatIfJson(out).task(whatIf, decision.task().id());
    }
  }

  private void measured(Measuring one) {
    out.strings("offers", List.of(one.choice().id(), one.rival().id()));
    out.number("items", BigDecimal.valueOf(one.items()));
    out.money("costUsd", one.cost());
  }

  private void choice(Assessment choice) {
    names(choice);
    out.estimate("mode", choice.bill(), bill -> out.text("mode", bill.mode().id()));
  }

  private void names(Assessment one) {
    out.text("model", one.offer().model().id().toString());
    out.text("offer", one.offer().id().toString());
    one.pivot().ifPresent(pivot -> out.text("translatedTo", pivot.tag()));
  }

  private void quality(Estimate<Quality> estimate) {
    out.estimate("quality", estimate, quality -> out.object("quality", () -> fields(quality)));
  }

  private void size(TokenSize size) {
    out.number("mean", size.mean());
    out.number("low", size.low());
    out.number("high", size.high());
    out.text("basis", Words.id(size.basis()));
    out.text("how", size.text());
  }

  private void fields(Quality quality) {
    out.number("mean", BigDecimal.valueOf(quality.mean()));
    out.number("low", BigDecimal.valueOf(quality.low()));
    out.number("high", BigDecimal.valueOf(quality.high()));
    out.text("grade", Words.id(quality.grade()));
  }

  private void alternative(Assessment one) {
    names(one);
    out.money("monthlyUsd", one.bill().map(bill -> bill.monthly()));
    quality(one.quality());
    one.net().ifPresent(net -> out.money("netUsd", net));
  }

  private void unconfirmed(Assessment one) {
    names(one);
    out.texts("missing", one.missing());
  }

  private void rejected(Assessment one) {
    names(one);
    out.objects("reasons", one.violations(), this::reason);
  }

  private void reason(Finding finding) {
    var violated = RejectedSection.violated(finding);
    out.text("rule", finding.rule().id());
    out.text("detail", violated.detail());
    out.text("remedy", violated.remedy());
  }

  private void whyNot(WhyNot whyNot) {
    out.text("offer", whyNot.offer().toString());
    out.flag("providerConsidered", whyNot.providerConsidered());
    out.objects("tasks", whyNot.tasks(), answer -> new FindingJson(out).write(answer));
  }

  /** A tree of numbers; shared with other reports. */
  static void tree(JsonWriter out, Explanation node) {
    out.text("label", node.label());
    out.text("value", node.value());
    node.citation()
        .ifPresent(citation -> out.object("source", () -> FactJson.citation(out, citation)));
    if (!node.parts().isEmpty()) {
      out.objects("parts", node.parts(), part -> tree(out, part));
    }
  }
}
