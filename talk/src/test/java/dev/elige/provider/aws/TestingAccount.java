package dev.elige.provider.aws;

import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.Pauses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;

/** The account that {@link StrictAws} knows, and callers that do not wait for long. */
final class TestingAccount {
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
  final List<Duration> pauses = new CopyOnWriteArrayList<>();

  private final HttpCaller caller =
      new HttpCaller(
          LIMITS,
          new Pauses() {
            @Override
            public Instant now() {
              return Instant.now();
            }

            @Override
            public double random() {
              return 0.5;
            }

            @Override
            public void pause(Duration length) {
              pauses.add(length);
            }
          });

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
}
