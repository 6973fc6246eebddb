package dev.elige.cost.custom;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.Serving;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Training;
import dev.elige.spec.usage.Usage;
import dev.elige.spec.usage.UsageBuilder;
import java.math.BigDecimal;
import java.util.Optional;

/** Tariffs and workloads of customised models that a test writes down. */
final class TestingTuning {
  private TestingTuning() {}

  static Tariff tariff(String offer, String... prices) {
    var catalog = new TestingCatalog().offer(offer);
    for (String price : prices) {
      catalog.price(offer, price);
    }
    var provider = offer.substring(0, offer.indexOf('/'));
    return Tariff.of(catalog.on("2026-11-23").offersOf(provider).getFirst());
  }

  /** One training of a model that lives a month. */
  static Training tokens(long tokens, long epochs) {
    return Training.ofTokens(tokens, epochs, 1);
  }

  static Training hours(long hours) {
    return training(Optional.empty(), Optional.of(hours), Optional.empty());
  }

  static Training images(long images) {
    return training(Optional.empty(), Optional.empty(), Optional.of(images));
  }

  private static Training training(
      Optional<Long> tokens, Optional<Long> hours, Optional<Long> images) {
    return new Training(
        tokens.map(BigDecimal::valueOf),
        BigDecimal.ONE,
        BigDecimal.ZERO,
        hours.map(BigDecimal::valueOf),
        images.map(BigDecimal::valueOf),
        BigDecimal.ONE,
        Optional.empty());
  }

  static Training validated(Training training, long validationTokens) {
    return new Training(
        training.tokens(),
        training.epochs(),
        BigDecimal.valueOf(validationTokens),
        training.hours(),
        training.images(),
        training.lifeMonths(),
        training.hostingHours());
  }

  static Training hosted(Training training, long hours) {
    return new Training(
        training.tokens(),
        training.epochs(),
        training.validationTokens(),
        training.hours(),
        training.images(),
        training.lifeMonths(),
        Optional.of(BigDecimal.valueOf(hours)));
  }

  static Workload workload(Training training) {
    return workload(usage(training).build());
  }

  static UsageBuilder usage(Training training) {
    return Usage.PLAIN.change().training(training).hoursOfMonth(BigDecimal.valueOf(744));
  }

  /** 10,000 requests of 2,000 tokens with answers of 4,000. */
  static Workload workload(Usage usage) {
    return new Workload(
        BigDecimal.valueOf(10_000),
        TokenSize.of(Size.tokens(2000)),
        TokenSize.of(Size.tokens(4000)),
        usage);
  }

  static Estimate<Bill> bill(Workload workload, Tariff tariff, Serving serving) {
    return FineTunedBilling.bill(workload, tariff, new Mode.FineTuned(serving));
  }

  static Bill known(Estimate<Bill> bill) {
    return switch (bill) {
      case Known<Bill>(var value) -> value;
      case Unknown<Bill>(var reason) -> throw new AssertionError(reason.toString());
    };
  }
}
