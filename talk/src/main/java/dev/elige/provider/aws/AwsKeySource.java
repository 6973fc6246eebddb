package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import java.nio.file.Path;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;

/**
 * Where keys come from that stand in no variable: a role that a token of another place stands for,
 * a profile, a container, a machine. Each source renews its keys before they expire. One that is
 * named and gives none is told; nothing else is tried in its place.
 *
 * @param keys gives them
 * @param failures says why it gave none
 */
record AwsKeySource(AwsCredentialsProvider keys, AwsKeyFailures failures) {
  private static final String TOKEN_FILE = "AWS_WEB_IDENTITY_TOKEN_FILE";

  /** The source that the variables and files of a person name. */
  static Estimate<AwsKeySource> of(Map<String, String> environment, AwsProfile profile) {
    var failures = new AwsKeyFailures(environment, profile);
    if (!value(environment, TOKEN_FILE).isEmpty()) {
      return Estimate.known(new AwsKeySource(byToken(environment), failures));
    }
    return profile
        .file()
        .map(file ->
            new AwsKeySource(
                profile.givesKeys()
                    ? ProfileCredentialsProvider.builder()
                        .profileFile(file)
                        .profileName(profile.name())
                        .build()
                    : DefaultCredentialsProvider.builder()
                        .profileFile(() -> file)
                        .profileName(profile.name())
                        .build(),
                failures));
  }

  private static AwsCredentialsProvider byToken(Map<String, String> environment) {
    var made =
        WebIdentityTokenFileCredentialsProvider.builder()
            .roleArn(value(environment, "AWS_ROLE_ARN"))
            .webIdentityTokenFile(Path.of(value(environment, TOKEN_FILE)));
    var session = value(environment, "AWS_ROLE_SESSION_NAME");
    return (session.isEmpty() ? made : made.roleSessionName(session)).build();
  }

  private static String value(Map<String, String> environment, String variable) {
    return environment.getOrDefault(variable, "").strip();
  }

  /** Who asks; unknown where there are no keys. */
  Estimate<AwsIdentity> identity() {
    try {
      var found = keys.resolveCredentials();
      var session = found instanceof AwsSessionCredentials short_ ? short_.sessionToken() : "";
      return Estimate.known(
          AwsIdentity.Keys.of(found.accessKeyId(), found.secretAccessKey(), session));
    } catch (RuntimeException e) {
      return Estimate.unknown(failures.told(e));
    }
  }
}
