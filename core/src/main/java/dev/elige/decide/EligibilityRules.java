package dev.elige.decide;

import static dev.elige.decide.EligibilityRule.ofLimits;
import static dev.elige.decide.EligibilityRule.ofWork;

import dev.elige.spec.Rule;
import java.util.List;

/** The roster of hard limits, in the order in which they are told to people. */
final class EligibilityRules {
  /** A candidate that fails this one is not looked at further. */
  static final EligibilityRule FIRST = ofWork(Rule.TASK, OfferRules::task);

  static final List<EligibilityRule> OTHERS =
      List.of(
          ofLimits(Rule.PROVIDER, OfferRules::provider)
              .where(task -> !task.constraints().providers().exclude().isEmpty()),
          ofLimits(Rule.LIFECYCLE, LifecycleRules::alive),
          ofLimits(Rule.LANGUAGE, LanguageRule::check),
          ofWork(Rule.CONTEXT, SizeRules::context),
          ofWork(Rule.OUTPUT_LIMIT, SizeRules::output),
          ofLimits(Rule.REGION, OfferRules::region)
              .where(task -> !task.constraints().regions().isEmpty()),
          ofLimits(Rule.OPEN_WEIGHTS, OfferRules::openWeights)
              .where(task -> task.constraints().openWeights()),
          ofLimits(Rule.LICENCE, OfferRules::licence)
              .where(task -> !task.constraints().licences().isEmpty()),
          ofLimits(Rule.FEATURE, OfferRules::features)
              .where(task -> !task.constraints().features().isEmpty()),
          ofLimits(Rule.MODALITY, OfferRules::modalities)
              .where(task -> !task.constraints().inputModalities().isEmpty()),
          ofWork(Rule.LATENCY, LatencyRule::check).where(task -> task.latency().isPresent()),
          ofLimits(Rule.PLAN, PriceRules::plan),
          ofWork(Rule.PRICE, PriceRules::price),
          ofWork(Rule.BUDGET, PriceRules::budget),
          ofWork(Rule.QUALITY, OfferRules::quality));

  private EligibilityRules() {}
}
