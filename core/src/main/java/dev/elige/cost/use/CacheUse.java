package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.cost.Mode.CacheLife;
import dev.elige.cost.RateCard;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Reuse;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a shared beginning is read from a cache and written to it.
 *
 * @param prefix its tokens
 * @param hitRate the share of requests that read it, 0 to 1; the others write it
 * @param basis where the hit rate is from, for people
 * @param life which cache is asked for
 * @param writesArePriced whether writing has a price of its own where one is published
 */
record CacheUse(
    BigDecimal prefix, BigDecimal hitRate, Text basis, CacheLife life, boolean writesArePriced) {
  private static final Duration ONE_HOUR = Duration.ofHours(1);

  /** The use of a cache, or why the hit rate is unknown. */
  static Estimate<CacheUse> of(
      Workload workload, Reuse reuse, CacheLife life, Optional<CacheRule> rule) {
    boolean priced = rule.isEmpty() || rule.get().writesArePriced();
    var prefix = reuse.prefixTokens();
    if (reuse.hitRate().isPresent()) {
      var rate = reuse.hitRate().get();
      var basis =
          Text.of(
              "Hit rate {} %, as stated.",
              "Aciertos {} %, como se indica.", Numerals.percent(rate));
      return Estimate.known(new CacheUse(prefix, rate, basis, life, priced));
    }
    var lasts = life == CacheLife.ONE_HOUR ? Optional.of(ONE_HOUR) : rule.flatMap(CacheRule::life);
    if (lasts.isEmpty()) {
      return Estimate.unknown(
          "no page states how long this provider keeps a prompt in its cache; state the hit rate",
          "ninguna página dice cuánto guarda este proveedor un prompt en su caché; indica la tasa"
              + " de aciertos");
    }
    var rate = CacheHits.rate(workload, reuse, lasts.get());
    var basis = modelled(rate, workload, lasts.get(), rule);
    return Estimate.known(new CacheUse(prefix, rate, basis, life, priced));
  }

  private static Text modelled(
      BigDecimal rate, Workload workload, Duration lasts, Optional<CacheRule> rule) {
    return Text.of(
        "Hit rate {} %, modelled: requests arrive at random, {}, and a beginning lives {} min after"
            + " its last use{}.",
        "Aciertos {} %, según un modelo: las peticiones llegan al azar, {}, y un comienzo vive {} min"
            + " tras su último uso{}.",
        Numerals.percent(rate),
        workload.usage().arrival().title(),
        lasts.toMinutes(),
        rule.map(one -> Text.of(" ({})", " ({})", one.source())).orElse(Text.verbatim("")));
  }

  /** Tokens that a request reads, on average. */
  BigDecimal readTokens() {
    return prefix.multiply(hitRate);
  }

  /** Tokens that a request writes, on average: the rest of the beginning. */
  BigDecimal writtenTokens() {
    return prefix.subtract(readTokens());
  }

  /** What a write is billed as. */
  Meter writeMeter(RateCard card) {
    if (life == CacheLife.ONE_HOUR) {
      return Meter.CACHE_WRITE_1H;
    }
    return writesArePriced && card.has(Meter.CACHE_WRITE) ? Meter.CACHE_WRITE : Meter.INPUT;
  }

  /**
   * What a person should know of the bill.
   *
   * @param inputTokens tokens of a request, which choose the context tier
   */
  List<Text> notes(RateCard card, long inputTokens) {
    var notes = new ArrayList<Text>();
    notes.add(basis);
    if (writeMeter(card) == Meter.INPUT) {
      notes.add(
          Text.of(
              "Writing to the cache is billed as input: no price of its own counts here.",
              "Escribir en la caché se factura como entrada: aquí no cuenta otro precio."));
    }
    notes.add(payback(card, inputTokens));
    return notes;
  }

  private Text payback(RateCard card, long inputTokens) {
    return card.price(Meter.INPUT, inputTokens)
        .map(UnitPrice::price)
        .flatMap(input ->
            card.price(writeMeter(card), inputTokens)
                .map(UnitPrice::price)
                .flatMap(write ->
                    card.price(Meter.CACHE_READ, inputTokens)
                        .map(UnitPrice::price)
                        .flatMap(read -> CachePayback.reads(input, write, read))))
        .fold(
            reads ->
                Text.of(
                    "A write pays for itself after {} reads.",
                    "Una escritura se amortiza tras {} lecturas.",
                    Numerals.rounded(reads, 2)),
            reason -> reason);
  }
}
