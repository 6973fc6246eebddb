package dev.elige.cost.custom;

import dev.elige.catalog.OfferId;

/**
 * What providers document about billing customised models beyond their prices.
 *
 * @param billsValidation whether tokens of the validation set are billed like those of training:
 *     Ori bills them once (docs.ori.co/fine-tuning/billing), Together for each evaluation
 *     (docs.together.ai/docs/fine-tuning/pricing); Azure OpenAI does not (Microsoft Learn, "Cost
 *     management for fine-tuning")
 * @param servesOnBaseUnits whether a customised model is served by the units of its base model at
 *     their price: Amazon Bedrock User Guide, "Increase model invocation capacity with Provisioned
 *     Throughput"
 */
record TuningRules(boolean billsValidation, boolean servesOnBaseUnits) {
  static TuningRules of(OfferId offer) {
    return switch (offer.provider()) {
      case "ori", "together", "togetherai" -> new TuningRules(true, false);
      case "amazon-bedrock" -> new TuningRules(false, true);
      default -> new TuningRules(false, false);
    };
  }
}
