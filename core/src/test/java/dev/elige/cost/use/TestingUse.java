package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.CacheLife;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Media;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Tariffs and workloads in short. */
final class TestingUse {
  static final Mode.Cached CACHED = new Mode.Cached(CacheLife.USUAL);
  static final Mode.Cached CACHED_ONE_HOUR = new Mode.Cached(CacheLife.ONE_HOUR);

  private TestingUse() {}

  /** An offer that no rule of a cache speaks of, with prices in their text form. */
  static Tariff tariff(String... prices) {
    return tariff("acme/alpha", List.of(prices));
  }

  static Tariff tariff(String offer, List<String> prices) {
    var catalog = new TestingCatalog().offer(offer);
    prices.forEach(price -> catalog.price(offer, price));
    var market = catalog.on("2026-11-23");
    return Tariff.of(market.offersOf(offer.substring(0, offer.indexOf('/'))).getFirst());
  }

  /** An offer of the catalog that comes with the program. */
  static Tariff builtIn(String offer) {
    return Tariff.of(BuiltInCatalog.offer(offer));
  }

  static Workload workload(long requests, long input, long output) {
    return new Workload(
        BigDecimal.valueOf(requests),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)),
        Usage.PLAIN);
  }

  /** The same with a shared beginning that a share of requests finds cached. */
  static Workload sharing(Workload workload, long prefix, String hitRate) {
    var reuse =
        new Reuse(BigDecimal.valueOf(prefix), BigDecimal.ONE, Optional.of(new BigDecimal(hitRate)));
    return workload.withUsage(workload.usage().change().reuse(reuse).build());
  }

  static Workload with(Workload workload, Media media) {
    return workload.withUsage(workload.usage().change().media(media).build());
  }

  static Media imagesOut(String each) {
    return new Media(BigDecimal.ZERO, new BigDecimal(each), BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /** The total, or why there is none. */
  static String total(Estimate<Bill> bill) {
    return bill.fold(known -> known.monthly().toString(), Object::toString);
  }
}
