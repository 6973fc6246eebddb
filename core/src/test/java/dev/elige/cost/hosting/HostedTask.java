package dev.elige.cost.hosting;

import dev.elige.catalog.BuiltInCatalog;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.SelfHosting;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.Optional;

/** Tasks on machines, for tests. */
final class HostedTask {
  static final SelfHostedBilling BILLING = new SelfHostedBilling();

  private HostedTask() {}

  static Workload of(String requests, long input, long output, SelfHosting hosting) {
    return new Workload(
        new BigDecimal(requests),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)),
        Usage.PLAIN.change().selfHosting(hosting).build());
  }

  static Workload of(String requests, long input, long output) {
    return of(requests, input, output, SelfHosting.FROM_CATALOG);
  }

  /** Machines of which the user says everything but how fast they are. */
  static SelfHosting counted(String machine, String usdPerHour, String machines, String hours) {
    return new SelfHosting(
        Optional.of(machine),
        Optional.of(new BigDecimal(usdPerHour)),
        Optional.empty(),
        Optional.of(new BigDecimal(machines)),
        SelfHosting.NO_SPARE,
        Optional.of(new BigDecimal(hours)));
  }

  /** Machines of which the user says how fast they are. */
  static SelfHosting rated(String usdPerHour, String tokensPerSecond, String spare) {
    return new SelfHosting(
        Optional.empty(),
        Optional.of(new BigDecimal(usdPerHour)),
        Optional.of(new BigDecimal(tokensPerSecond)),
        Optional.empty(),
        new BigDecimal(spare),
        Optional.empty());
  }

  static SelfHosting withSpare(String spare) {
    return new SelfHosting(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new BigDecimal(spare),
        Optional.empty());
  }

  static Mode.SelfHosted on(String machine) {
    return new Mode.SelfHosted(machine);
  }

  static Tariff tariff(String offer) {
    return Tariff.of(BuiltInCatalog.offer("amazon-bedrock/" + offer));
  }

  static Tariff llama8b() {
    return tariff("meta.llama3-1-8b-instruct-v1:0");
  }
}
