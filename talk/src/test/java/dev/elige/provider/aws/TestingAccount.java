package dev.elige.provider.aws;

import dev.elige.provider.CallFailure;
import dev.elige.provider.Reply;
import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;

/** The account that {@link StrictAws} knows, and callers that do not wait to try again. */
final class TestingAccount implements AutoCloseable {
  /** So long that a machine with other work is no failure. */
  private static final Duration LONG = Duration.ofSeconds(10);

  /** So short that a test may wait for its end. */
  private static final Duration SHORT = Duration.ofMillis(700);

  /** The waits that were asked for and not waited. */
  final TestingPauses pauses = new TestingPauses();

  private final HttpCaller caller;

  TestingAccount() {
    this(LONG);
  }

  private TestingAccount(Duration patience) {
    var limits =
        new CallLimits(
            Duration.ofSeconds(2),
            patience,
            patience,
            Duration.ofSeconds(15),
            200_000,
            3,
            Duration.ofMillis(100),
            Duration.ofSeconds(2));
    caller = new HttpCaller(limits, pauses);
  }

  /** Callers that give up soon. */
  static TestingAccount impatient() {
    return new TestingAccount(SHORT);
  }

  static Map<String, String> environment(String address) {
    var environment = new HashMap<String, String>();
    environment.put("AWS_ACCESS_KEY_ID", StrictAws.KEY_ID);
    environment.put("AWS_SECRET_ACCESS_KEY", StrictAws.KEY);
    environment.put("AWS_SESSION_TOKEN", StrictAws.TOKEN);
    environment.put("AWS_REGION", StrictAws.REGION);
    environment.put("AWS_ENDPOINT_URL", address);
    return environment;
  }

  AwsCaller caller(StrictAws server) {
    return caller(environment(server.address()), Clock.systemUTC());
  }

  AwsCaller caller(Map<String, String> environment, Clock clock) {
    var access = AwsAccess.of(environment, AnonymousCredentialsProvider::create);
    return new AwsCaller(access, caller, Gate.of(8), clock);
  }

  BedrockProvider bedrock(StrictAws server) {
    return new BedrockProvider(caller(server));
  }

  static <T> T answered(Reply<T> reply) {
    return reply.fold(
        answer -> answer,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  static CallFailure failed(Reply<?> reply) {
    return reply.<CallFailure>fold(
        answer -> {
          throw new AssertionError("an answer: " + answer);
        },
        failure -> failure);
  }

  @Override
  public void close() {
    caller.close();
  }
}
