package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Mode.CacheLife;
import dev.elige.cost.RateCard;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Reuse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bills prompts whose shared beginning is cached.
 *
 * <p>Idea: of each request's input the beginning is read from the cache, or written to it where it
 * is not there, and only the rest is plain input. So every input token is counted once: uncached +
 * read + written = all. The whole input chooses the context tier. How often the beginning is there
 * is the user's figure, else that of {@link CacheHits}.
 *
 * <p>Where only a price of reading is published, or the provider says that writing costs what input
 * costs, a write is billed as input.
 */
public final class CacheBilling {
  private static final Charge UNCACHED =
      UseLines.tokens("input tokens, not cached", "tokens de entrada sin caché");
  static final Charge READ =
      UseLines.tokens("tokens read from the cache", "tokens leídos de la caché");
  static final Charge WRITE =
      UseLines.tokens("tokens written to the cache", "tokens escritos en la caché");

  private CacheBilling() {}

  /** The modes of this kind that the offer sells for the workload. */
  public static List<Mode> modes(Workload workload, Tariff tariff) {
    if (workload.usage().reuse().isEmpty()) {
      return List.of();
    }
    var modes = new ArrayList<Mode>(2);
    if (publishes(tariff, Meter.CACHE_READ)) {
      modes.add(new Mode.Cached(CacheLife.USUAL));
      if (publishes(tariff, Meter.CACHE_WRITE_1H)) {
        modes.add(new Mode.Cached(CacheLife.ONE_HOUR));
      }
    }
    return modes;
  }

  private static boolean publishes(Tariff tariff, Meter meter) {
    for (var card : tariff.cachedCards()) {
      if (card.has(meter)) {
        return true;
      }
    }
    return false;
  }

  /** The bill of a month, at the cheapest place. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.Cached mode) {
    var reuse = workload.usage().reuse();
    if (reuse.isEmpty()) {
      return Estimate.unknown(
          "no beginning is shared by the prompts of this task",
          "los prompts de esta tarea no comparten ningún comienzo");
    }
    var rule = CacheRules.of(tariff.offer());
    var misfit = misfit(workload.input(), reuse.get(), rule);
    return misfit.isPresent()
        ? Estimate.unknown(misfit.get())
        : CacheUse.of(workload, reuse.get(), mode.life(), rule)
            .flatMap(use -> cheapest(workload, tariff, mode, use));
  }

  /** Why the beginning cannot be cached, where it cannot. */
  private static Optional<Text> misfit(TokenSize input, Reuse reuse, Optional<CacheRule> rule) {
    var prefix = reuse.prefixTokens();
    var smallest =
        input.parts().stream().map(TokenSize.Part::tokens).reduce(input.mean(), BigDecimal::min);
    if (prefix.compareTo(smallest) > 0) {
      return Optional.of(
          Text.of(
              "the shared beginning of {} tokens is part of the input and cannot be longer: {}"
                  + " tokens",
              "el comienzo compartido de {} tokens es parte de la entrada y no puede ser más largo:"
                  + " {} tokens",
              TokensOfRequests.plain(prefix),
              TokensOfRequests.plain(smallest)));
    }
    var minimum = rule.flatMap(CacheRule::minimumTokens);
    if (minimum.isPresent() && prefix.compareTo(BigDecimal.valueOf(minimum.get())) < 0) {
      return Optional.of(
          Text.of(
              "the shared beginning of {} tokens is too short: this model caches from {} ({})",
              "el comienzo compartido de {} tokens es demasiado corto: este modelo guarda en caché"
                  + " desde {} ({})",
              TokensOfRequests.plain(prefix),
              minimum.get(),
              rule.get().source()));
    }
    return Optional.empty();
  }

  private static Estimate<Bill> cheapest(
      Workload workload, Tariff tariff, Mode.Cached mode, CacheUse use) {
    var cards = tariff.cachedCards();
    var best = bill(workload, cards.getFirst(), mode, use);
    for (int i = 1; i < cards.size(); i++) {
      best = Bill.cheaper(best, bill(workload, cards.get(i), mode, use));
    }
    return best;
  }

  private static Estimate<Bill> bill(
      Workload workload, RateCard card, Mode.Cached mode, CacheUse use) {
    var items = new ArrayList<LineItem>();
    var lines = new UseLines(card, workload.requests(), items);
    var input = workload.input();
    var writing = use.writeMeter(card);
    lines
        .addBeyond(UNCACHED, Meter.INPUT, input, use.prefix())
        .add(READ, Meter.CACHE_READ, input, use.readTokens())
        .add(WRITE, writing, input, use.writtenTokens());
    UseBilling.addAnswer(workload, card, lines);
    UseBilling.addBesideTokens(workload, card, lines);
    return lines
        .missing()
        .<Estimate<Bill>>map(Unknown::new)
        .orElseGet(() ->
            Estimate.known(
                new Bill(
                    mode,
                    card.place(),
                    workload.requests(),
                    items,
                    use.notes(card, input.mean().longValue()))));
  }
}
