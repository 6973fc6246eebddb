package dev.elige.provider.aws;

import java.util.regex.Pattern;

/** How models of Bedrock are named in paths, and what their names say. */
final class ModelPath {
  /**
   * Before the ids of profiles that run a model in one of several regions.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/cdk/api/v2/docs/@aws-cdk_aws-bedrock-alpha.CrossRegionInferenceProfileRegion.html">
   *     AWS CDK, the geographies</a>; {@code ca} and {@code in} stand on the cards of models
   */
  private static final Pattern GEOGRAPHY =
      Pattern.compile("^(?:us|us-gov|eu|apac|jp|au|ca|in|sa|global)\\.(?=[a-z0-9]+\\.)");

  private ModelPath() {}

  /**
   * The path of an operation.
   *
   * @param model an id, the id of a profile such as {@code eu.anthropic...}, or an ARN
   */
  static String of(String model, String operation) {
    return "/model/" + AwsRequest.encoded(model) + "/" + operation;
  }

  /** The id of the model itself, without a geography, out of an ARN where it is one. */
  static String plainId(String model) {
    return GEOGRAPHY.matcher(model.substring(model.lastIndexOf('/') + 1)).replaceFirst("");
  }
}
