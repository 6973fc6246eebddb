package dev.elige.catalog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a model of Amazon Bedrock is called: by its id, or through an inference profile that runs it
 * in one of several regions. {@code eu.amazon.nova-lite-v1:0} is {@code amazon.nova-lite-v1:0} in
 * the EU; it is no offer of its own, and may have a price of its own.
 *
 * @param model the id of the model itself
 * @param geography {@code global}, or where the regions lie, such as {@code eu}; empty where the
 *     model is called in one region
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html">
 *     Amazon Bedrock, inference profiles</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cdk/api/v2/docs/@aws-cdk_aws-bedrock-alpha.CrossRegionInferenceProfileRegion.html">
 *     AWS CDK, the geographies</a>; {@code ca} and {@code in} stand on the cards of models
 */
public record BedrockModelId(String model, Optional<String> geography) {
  private static final String GLOBAL = "global";
  private static final Pattern PROFILE =
      Pattern.compile("(us-gov|us|eu|apac|jp|au|ca|in|sa|global)\\.(.+\\..+|.*claude.*)");

  /**
   * Reads an id.
   *
   * @param id of a model or a profile, or the ARN of one
   */
  public static BedrockModelId of(String id) {
    var bare = id.substring(id.lastIndexOf('/') + 1);
    var profile = PROFILE.matcher(bare);
    return profile.matches()
        ? new BedrockModelId(profile.group(2), Optional.of(profile.group(1)))
        : new BedrockModelId(bare, Optional.empty());
  }

  /**
   * Those of an offer's places where it is called in this way. Where none is stated to be a region
   * by itself, a model without a profile may be called in any.
   */
  public List<Availability> among(List<Availability> places) {
    var own = places.stream().filter(this::isCalledIn).toList();
    return own.isEmpty() && geography.isEmpty() ? places : own;
  }

  private boolean isCalledIn(Availability place) {
    return switch (place.routing()) {
      case IN_REGION -> geography.isEmpty();
      case GEO -> geography.equals(Optional.of(place.geography()));
      case GLOBAL -> geography.equals(Optional.of(GLOBAL));
    };
  }
}
