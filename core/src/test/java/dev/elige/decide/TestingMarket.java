package dev.elige.decide;

import dev.elige.base.Language;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Level;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Workloads;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.hosting.SelfHostedBilling;
import dev.elige.spec.Requirement;
import dev.elige.spec.Task;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A market that a test writes down offer by offer, with what is believed of its models. */
final class TestingMarket {
  static final String TODAY = "2026-11-23";

  private final TestingCatalog catalog = new TestingCatalog();
  private final Map<ModelId, Double> qualities = new HashMap<>();

  /** How far each way a quality may be off, with 90 %. */
  private final Map<ModelId, Double> doubts = new HashMap<>();

  /** A chat model that nothing speaks against. */
  TestingMarket chat(String offer, String input, String output) {
    return chat(offer, input, output, "en", "es");
  }

  /** A chat model that lists some languages. */
  TestingMarket chat(String offer, String input, String output, String... languages) {
    catalog
        .offer(offer)
        .state(offer, Attributes.KIND, ModelKind.TEXT_GENERATION)
        .state(offer, Attributes.CONTEXT_WINDOW, 128_000L)
        .state(offer, Attributes.MAX_OUTPUT, 8_000L)
        .state(offer, Attributes.LANGUAGES, listed(languages))
        .price(offer, "on-demand/input=" + input)
        .price(offer, "on-demand/output=" + output);
    return this;
  }

  TestingMarket quality(String model, double mean) {
    qualities.put(ModelId.parse(model), mean);
    return this;
  }

  TestingMarket doubtful(String model, double mean, double doubt) {
    doubts.put(ModelId.parse(model), doubt);
    return quality(model, mean);
  }

  static LanguageClaim listed(String... tags) {
    return new LanguageClaim.Listed(
        Level.OFFICIAL,
        Arrays.stream(tags).map(Language::new).collect(Collectors.toCollection(TreeSet::new)));
  }

  /** What else is stated. */
  TestingCatalog catalog() {
    return catalog;
  }

  Decision decide(Requirement requirement) {
    return decider(TODAY).decide(requirement, true);
  }

  TaskDecision decide(TestingRequirement requirement) {
    return decide(requirement, TODAY);
  }

  TaskDecision decide(TestingRequirement requirement, String day) {
    return decider(day).decide(requirement.requirement(), true).tasks().getFirst();
  }

  TaskDecision decide(Requirement requirement, Function<Task, Workloads> workloads) {
    return new Decider(catalog.on(TODAY), belief(), workloads, new Billing(new SelfHostedBilling()))
        .decide(requirement, true)
        .tasks()
        .getFirst();
  }

  Decider decider(String day) {
    return new Decider(catalog.on(day), belief());
  }

  private TestingBelief belief() {
    return new TestingBelief(qualities, doubts);
  }
}
