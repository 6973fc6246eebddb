package dev.elige.provider.aws;

/**
 * One service of AWS.
 *
 * @see <a href="https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html">AWS,
 *     service endpoints</a>
 */
enum AwsService {
  BEDROCK_RUNTIME("bedrock-runtime", "bedrock", "BEDROCK_RUNTIME"),
  BEDROCK("bedrock", "bedrock", "BEDROCK"),
  SAGEMAKER_RUNTIME("runtime.sagemaker", "sagemaker", "SAGEMAKER_RUNTIME"),
  TRANSLATE("translate", "translate", "TRANSLATE");

  private final String host;
  private final String signingName;
  private final String variable;

  AwsService(String host, String signingName, String variable) {
    this.host = host;
    this.signingName = signingName;
    this.variable = variable;
  }

  /** What its hosts begin with. */
  String host() {
    return host;
  }

  /** By which name a signature is for it. */
  String signingName() {
    return signingName;
  }

  /** The variable that names another address for it, as all SDKs of AWS read it. */
  String addressVariable() {
    return "AWS_ENDPOINT_URL_" + variable;
  }

  /** Whether it takes a key of Bedrock in place of a signature. */
  boolean takesBearer() {
    return signingName.equals("bedrock");
  }
}
