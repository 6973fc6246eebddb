package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Secret;
import dev.elige.provider.http.GateLimits;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A provider that is asked over HTTP: one entry of {@code providers.yaml}.
 *
 * @param id as in the catalog
 * @param dialect the form in which it is asked
 * @param url where its paths begin; <code>${NAME}</code> stands for a variable, <code>
 *     ${NAME:-value}</code> for one with a default
 * @param keys the variables that may hold its key, the first one that is set counts
 * @param isKeyOptional whether it may be asked without; so it is where there is no variable
 * @param keyHeader the header for the key, where it is another than the dialect's
 * @param limitKey the key of the most tokens, in the dialects that have two words for it
 * @param isUsageUnasked whether the usage of a stream comes unasked, and must not be asked for
 * @param hasOwnNames whether its models bear names that its user gave, so that another one in the
 *     answer tells nothing
 * @param capabilities what it declares
 * @param limits how much its key may be used
 * @param isOwn whether a file of the user says something of it
 */
public record ProviderRow(
    String id,
    String dialect,
    String url,
    List<String> keys,
    boolean isKeyOptional,
    Optional<String> keyHeader,
    String limitKey,
    boolean isUsageUnasked,
    boolean hasOwnNames,
    Capabilities capabilities,
    GateLimits limits,
    boolean isOwn) {
  private static final Pattern VARIABLE =
      Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?}");

  /** What variables with keys are called. */
  private static final Pattern KEY = Pattern.compile("KEY|TOKEN|SECRET|PASSWORD");

  /** An address of this machine without a scheme, as people set {@code OLLAMA_HOST}. */
  private static final Pattern HERE =
      Pattern.compile("(?:localhost|127\\.[0-9.]+|0\\.0\\.0\\.0|\\[::1?])(?::|/|$)");

  public ProviderRow {
    keys = List.copyOf(keys);
    isKeyOptional = isKeyOptional || keys.isEmpty();
  }

  /**
   * Where its paths begin, without a slash at the end; unknown where a variable is missing or no
   * address comes out.
   */
  public Estimate<URI> address(Map<String, String> environment) {
    return address(url, environment);
  }

  static Estimate<URI> address(String url, Map<String, String> environment) {
    var filled = new StringBuilder();
    var shown = new StringBuilder();
    int filledTo = 0;
    var matcher = VARIABLE.matcher(url);
    while (matcher.find()) {
      var name = matcher.group(1);
      var value =
          Optional.ofNullable(environment.get(name))
              .filter(text -> !text.isBlank())
              .or(() -> Optional.ofNullable(matcher.group(2)));
      if (value.isEmpty()) {
        return Estimate.unknown(
            "the variable {} is not set", "la variable {} no está definida", name);
      }
      var text = value.get().strip().replaceFirst("/+$", "");
      shown.append(url, filledTo, matcher.start()).append(isKey(name) ? Secret.MASK : text);
      filled.append(url, filledTo, matcher.start()).append(text);
      filledTo = matcher.end();
    }
    var rest = url.substring(filledTo);
    var whole = filled.append(rest).toString().replaceFirst("/+$", "");
    return uri(
        HERE.matcher(whole).lookingAt() ? "http://" + whole : whole,
        Secret.hideUser(shown.append(rest).toString()));
  }

  /** People put keys into addresses by mistake. */
  private static boolean isKey(String variable) {
    return KEY.matcher(variable).find();
  }

  private static Estimate<URI> uri(String text, String shown) {
    try {
      var uri = URI.create(text);
      if (uri.getHost() != null && uri.getScheme().matches("https?")) {
        return Estimate.known(uri);
      }
    } catch (IllegalArgumentException _) {
      // told below
    }
    return Estimate.unknown(
        "\"{}\" is no address that begins with http:// or https://",
        "\"{}\" no es una dirección que empiece por http:// o https://",
        shown);
  }
}
