package dev.elige.provider.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import software.amazon.awssdk.utils.internal.SystemSettingUtilsTestBackdoor;

/**
 * What AWS's own tools leave in a home, and the variables around it. The SDK reads some of them
 * from the process, which no test can set; it is told them by the way that its own tests use.
 *
 * @param home the home
 * @param environment the variables
 */
record TestingTools(Path home, Map<String, String> environment) implements AutoCloseable {
  static TestingTools in(Path home) {
    var tools = new TestingTools(home, new HashMap<>());
    tools.with("HOME", home.toString());
    tools.config("");
    tools.credentials("");
    return tools;
  }

  TestingTools with(String variable, String value) {
    environment.put(variable, value);
    SystemSettingUtilsTestBackdoor.addEnvironmentVariableOverride(variable, value);
    return this;
  }

  TestingTools config(String text) {
    return file(".aws/config", text);
  }

  TestingTools credentials(String text) {
    return file(".aws/credentials", text);
  }

  /**
   * The token of somebody who signed in.
   *
   * @param signedInBy the name of a session, or the address of a portal in the older form
   */
  TestingTools signedIn(String signedInBy, String token, Instant expires) {
    return file(
        cache(signedInBy),
        """
        {"startUrl": "https://example.awsapps.com/start", "region": "eu-west-1",
         "accessToken": "%s", "expiresAt": "%s", "clientId": "client",
         "clientSecret": "canary-client-secret", "registrationExpiresAt": "%s",
         "refreshToken": "canary-refresh-token"}
        """
            .formatted(token, expires, Instant.now().plusSeconds(100_000)));
  }

  TestingTools signedOut(String signedInBy) {
    try {
      Files.deleteIfExists(home.resolve(cache(signedInBy)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  private static String cache(String signedInBy) {
    try {
      var hash =
          MessageDigest.getInstance("SHA-1").digest(signedInBy.getBytes(StandardCharsets.UTF_8));
      return ".aws/sso/cache/" + HexFormat.of().formatHex(hash) + ".json";
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  TestingTools file(String name, String text) {
    try {
      var file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  @Override
  public void close() {
    SystemSettingUtilsTestBackdoor.clearEnvironmentVariableOverrides();
  }
}
