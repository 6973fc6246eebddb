package dev.elige.decide;

import dev.elige.spec.Rule;
import java.util.List;

/** The roster of hard limits, in the order in which they are told to people. */
final class EligibilityRules {
  /** A candidate that fails this one is not looked at further. */
  static final EligibilityRule FIRST = new EligibilityRule(Rule.TASK, OfferRules::task);

  static final List<EligibilityRule> OTHERS =
      List.of(
          new EligibilityRule(Rule.PROVIDER, OfferRules::provider),
          new EligibilityRule(Rule.LIFECYCLE, LifecycleRules::alive),
          new EligibilityRule(Rule.LANGUAGE, LanguageRule::check),
          new EligibilityRule(Rule.CONTEXT, SizeRules::context),
          new EligibilityRule(Rule.OUTPUT_LIMIT, SizeRules::output),
          new EligibilityRule(Rule.REGION, OfferRules::region),
          new EligibilityRule(Rule.OPEN_WEIGHTS, OfferRules::openWeights),
          new EligibilityRule(Rule.LICENCE, OfferRules::licence),
          new EligibilityRule(Rule.FEATURE, OfferRules::features),
          new EligibilityRule(Rule.MODALITY, OfferRules::modalities),
          new EligibilityRule(Rule.LATENCY, LatencyRule::check),
          new EligibilityRule(Rule.PLAN, PriceRules::plan),
          new EligibilityRule(Rule.PRICE, PriceRules::price),
          new EligibilityRule(Rule.BUDGET, PriceRules::budget),
          new EligibilityRule(Rule.QUALITY, OfferRules::quality));

  private EligibilityRules() {}
}
