package dev.elige.app;

import dev.elige.desk.Providers;
import dev.elige.desk.Providers.Entry;
import dev.elige.provider.dialect.DialectProvider;
import dev.elige.provider.dialect.ProviderRow;
import dev.elige.provider.dialect.ProviderRows;
import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.Pauses;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Names everybody who can be asked. */
final class ProviderRoster {
  private static final int CALLS_AT_ONCE = 16;

  private ProviderRoster() {}

  static Providers all() {
    return all(System.getenv());
  }

  static Providers all(Map<String, String> environment) {
    var caller = new HttpCaller(CallLimits.usual(), Pauses.real());
    var byId = new HashMap<String, Entry>();
    ProviderRows.builtIn().forEach((id, row) -> byId.put(id, entry(row, environment, caller)));
    return new Providers(byId);
  }

  /** One of the list, with a gate of its own: calls with one key wait for each other. */
  private static Entry entry(ProviderRow row, Map<String, String> environment, HttpCaller caller) {
    var provider = DialectProvider.of(row, environment, caller, Gate.of(CALLS_AT_ONCE));
    return new Entry(
        provider.key().map(secret -> secret.name()),
        row.isKeyOptional(),
        provider.address().map(URI::toString),
        row.capabilities(),
        () -> provider);
  }
}
