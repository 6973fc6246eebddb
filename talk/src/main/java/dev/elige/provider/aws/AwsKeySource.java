package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.provider.FailureKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
  private static final Duration PATIENCE = Duration.ofMinutes(1);
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
    return identity(PATIENCE);
  }

  /**
   * Likewise.
   *
   * @param patience how long it is waited for; a program of the user's that makes keys may hang
   */
  Estimate<AwsIdentity> identity(Duration patience) {
    var asked = new FutureTask<>(keys::resolveCredentials);
    Thread.ofVirtual().start(asked);
    try {
      var found = asked.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      var session = found instanceof AwsSessionCredentials short_ ? short_.sessionToken() : "";
      return Estimate.known(
          AwsIdentity.Keys.of(found.accessKeyId(), found.secretAccessKey(), session));
    } catch (TimeoutException _) {
      asked.cancel(true);
      return Estimate.unknown(failures.late(patience));
    } catch (InterruptedException _) {
      asked.cancel(true);
      Thread.currentThread().interrupt();
      return Estimate.unknown(FailureKind.CANCELLED.title());
    } catch (ExecutionException e) {
      return Estimate.unknown(failures.told(Objects.requireNonNullElse(e.getCause(), e)));
    } catch (RuntimeException e) {
      return Estimate.unknown(failures.told(e));
    }
  }
}
