package dev.elige.cost.capacity;

import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Capacity;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Routing;
import dev.elige.catalog.Settled;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.UnitCapacity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds how many provisioned units a workload needs.
 *
 * <p>Idea: capacity is bought for the busiest minute. {@code units = requests a minute x (input -
 * cached x (1 - cached weight) + output weight x output) / input tokens a minute of one unit},
 * rounded up to the minimum and then by the increment; long requests meet their own figure. What
 * the user states of a unit counts before what the provider publishes; where both an input and an
 * output rate are stated, a unit has both limits and the tighter one counts. Cached tokens weigh
 * less only where the hit rate was measured and their weight is published.
 *
 * <p>Guarantee: never guessed. Without a figure the number is unknown; it never falls when volume
 * or tokens grow.
 *
 * <p>Reference: Azure OpenAI, "Provisioned throughput unit sizing"; Google Cloud, "Calculate
 * Provisioned Throughput requirements".
 */
public final class UnitSizer {
  private static final Optional<BigDecimal> NONE = Optional.empty();
  private static final UnitCapacity NOTHING = new UnitCapacity(NONE, NONE, NONE);

  private final Workload workload;
  private final PeakLoad load;
  private final UnitCapacity stated;
  private final List<Settled<Capacity>> published;

  private UnitSizer(Workload workload, Offer offer, Routing routing) {
    this.workload = workload;
    this.load = PeakLoad.of(workload);
    this.stated = workload.usage().capacity().orElse(NOTHING);
    this.published = published(offer, routing);
  }

  /**
   * The units for a workload; unknown where neither the user nor the provider says what one takes.
   *
   * @param place from where requests are sent; empty where no source names regions
   */
  public static Estimate<UnitCount> units(
      Workload workload, Offer offer, Optional<Availability> place) {
    return at(workload, offer, place).count();
  }

  /** The same, to ask more of it. */
  static UnitSizer at(Workload workload, Offer offer, Optional<Availability> place) {
    return new UnitSizer(workload, offer, PlacedPrices.routing(place));
  }

  Estimate<UnitCount> count() {
    var needed = needed();
    return stated
        .units()
        .map(units -> Estimate.known(counted(units, true, needed)))
        .orElseGet(() -> needed.map(it -> counted(lot().bought(it), false, needed)));
  }

  private UnitCount counted(BigDecimal units, boolean isStated, Estimate<BigDecimal> needed) {
    Optional<Citation> page =
        stated.inputPerMinute().isPresent() || published.isEmpty() || !needed.isKnown()
            ? Optional.empty()
            : Optional.of(published.getLast().citation());
    return new UnitCount(units, isStated, needed, load.meanShare(), throughput(), page);
  }

  private Text throughput() {
    if (stated.inputPerMinute().isPresent()) {
      return Text.of("as stated", "según lo indicado");
    }
    return published.isEmpty()
        ? Text.of("not published", "sin publicar")
        : Text.verbatim(published.getLast().value().toString());
  }

  /** How units are sold: one by one where nobody publishes it. */
  UnitLot lot() {
    return published.isEmpty()
        ? UnitLot.ONE_BY_ONE
        : new UnitLot(
            published.getLast().value().minimum(), published.getLast().value().increment());
  }

  private Estimate<BigDecimal> needed() {
    if (!workload.usage().media().isNone()) {
      return Estimate.unknown(
          "what images and audio take of a unit is not known here",
          "aquí no se sabe lo que ocupan imágenes y audio en una unidad");
    }
    if (stated.inputPerMinute().isPresent()) {
      return byStated(stated.inputPerMinute().get());
    }
    if (stated.outputPerMinute().isPresent()) {
      return Estimate.unknown(
          "an output rate of a unit is stated, its input rate is not",
          "se indica el ritmo de salida de una unidad, pero no el de entrada");
    }
    return published.isEmpty() ? unpublished() : byPublished();
  }

  private Estimate<BigDecimal> byStated(BigDecimal inputPerMinute) {
    var inputUnits = rate(workload.inputTokens(), inputPerMinute);
    if (stated.outputPerMinute().isPresent()) {
      return Estimate.known(inputUnits.max(rate(load.output(), stated.outputPerMinute().get())));
    }
    if (load.output().signum() == 0) {
      return Estimate.known(inputUnits);
    }
    return outputWeight(published)
        .map(weight -> inputUnits.add(rate(load.output().multiply(weight), inputPerMinute)));
  }

  private Estimate<BigDecimal> byPublished() {
    return outputWeight(published)
        .map(_ -> {
          var sum = BigDecimal.ZERO;
          for (var part : parts(workload.input())) {
            var capacity = capacityFor(part.tokens());
            var cached = load.cachedOf(part.tokens());
            var weight = capacity.cachedWeight().orElse(BigDecimal.ONE);
            var saved = cached.multiply(BigDecimal.ONE.subtract(weight).max(BigDecimal.ZERO));
            var tokens =
                part.tokens()
                    .subtract(saved)
                    .add(load.output().multiply(capacity.outputWeight().orElse(BigDecimal.ZERO)));
            sum = sum.add(rate(tokens.multiply(part.share()), capacity.inputPerMinute()));
          }
          return sum;
        });
  }

  /** What an output token weighs; of no matter where there are none. */
  private Estimate<BigDecimal> outputWeight(List<Settled<Capacity>> capacities) {
    if (load.output().signum() == 0) {
      return Estimate.known(BigDecimal.ZERO);
    }
    for (var one : capacities) {
      if (one.value().outputWeight().isEmpty()) {
        return unweighted();
      }
    }
    return capacities.isEmpty()
        ? unweighted()
        : Estimate.known(capacities.getLast().value().outputWeight().orElseThrow());
  }

  private static Estimate<BigDecimal> unweighted() {
    return Estimate.unknown(
        "what an output token takes of a unit is neither stated nor published",
        "ni se indica ni está publicado lo que ocupa un token de salida en una unidad");
  }

  private static Estimate<BigDecimal> unpublished() {
    return Estimate.unknown(
        "what one unit takes in a minute is neither stated nor published",
        "ni se indica ni está publicado lo que admite una unidad por minuto");
  }

  private BigDecimal rate(BigDecimal tokens, BigDecimal perMinute) {
    return load.requests().multiply(tokens).divide(perMinute, MathContext.DECIMAL128);
  }

  private Capacity capacityFor(BigDecimal inputTokens) {
    for (var one : published) {
      long above = one.value().aboveTokens();
      if (above == 0 || inputTokens.compareTo(BigDecimal.valueOf(above)) > 0) {
        return one.value();
      }
    }
    return published.getLast().value();
  }

  private static List<TokenSize.Part> parts(TokenSize size) {
    return size.parts().isEmpty()
        ? List.of(new TokenSize.Part(size.mean(), BigDecimal.ONE))
        : size.parts();
  }

  /** The figures for deployments of a routing, that of the longest requests first. */
  private static List<Settled<Capacity>> published(Offer offer, Routing routing) {
    var all = offer.facts(Attributes.CAPACITY);
    var found = covering(all, routing);
    // a provider that sells by data zones has no figure of its own for the region inside
    return found.isEmpty() && routing == Routing.IN_REGION ? covering(all, Routing.GEO) : found;
  }

  private static List<Settled<Capacity>> covering(List<Settled<Capacity>> all, Routing routing) {
    var found = new ArrayList<Settled<Capacity>>();
    for (var one : all) {
      if (one.value().covers(routing)) {
        found.add(one);
      }
    }
    found.sort(
        (one, other) -> Long.compare(other.value().aboveTokens(), one.value().aboveTokens()));
    boolean hasBase = !found.isEmpty() && found.getLast().value().aboveTokens() == 0;
    return hasBase ? found : List.of();
  }
}
