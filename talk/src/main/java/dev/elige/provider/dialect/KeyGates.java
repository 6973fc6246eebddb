package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.provider.Secret;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.GateLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * One gate for each key: providers that ask with the same one wait for each other, whatever the
 * variables are called, and the lowest limit that is said of one of them counts for all. Who asks
 * without a key has a gate alone.
 */
public final class KeyGates {
  private final List<Held> gates = new ArrayList<>();

  private record Held(Secret key, Gate gate) {}

  /**
   * The gates of a list.
   *
   * @param environment where the keys are, such as {@code System.getenv()}
   */
  public KeyGates(Collection<ProviderRow> rows, Map<String, String> environment) {
    for (var row : rows) {
      var key = DialectProvider.key(row, environment).toOptional();
      if (key.isPresent() && find(key.get()).isEmpty()) {
        var limits = GateLimits.NONE;
        for (var other : rows) {
          if (asksWith(key.get(), DialectProvider.key(other, environment))) {
            limits = limits.and(other.limits());
          }
        }
        gates.add(new Held(key.get(), limits.gate()));
      }
    }
  }

  private static boolean asksWith(Secret key, Estimate<Secret> found) {
    return found.fold(key::isSameKeyAs, _ -> false);
  }

  private List<Gate> find(Secret key) {
    return gates.stream().filter(held -> held.key().isSameKeyAs(key)).map(Held::gate).toList();
  }

  /** The gate of a row of the list. */
  Gate of(ProviderRow row, Estimate<Secret> key) {
    return key.<List<Gate>>fold(this::find, _ -> List.of()).stream()
        .findFirst()
        .orElseGet(() -> row.limits().gate());
  }
}
