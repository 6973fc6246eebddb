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

/** The account that {@link StrictAws} knows, and callers that do not wait for long. */
final class TestingAccount implements AutoCloseable {
  private static final CallLimits LIMITS =
      new CallLimits(
          Duration.ofSeconds(2),
          Duration.ofMillis(700),
          Duration.ofMillis(500),
          Duration.ofSeconds(5),
          200_000,
          3,
          Duration.ofMillis(100),
          Duration.ofSeconds(2));

  /** The waits that were asked for and not waited. */
  final TestingPauses pauses = new TestingPauses();

  private final HttpCaller caller = new HttpCaller(LIMITS, pauses);

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
