package dev.elige.cost.hosting;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import dev.elige.catalog.hosting.Architecture;
import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.catalog.hosting.Weights;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A model as a machine sees it.
 *
 * @param id the model
 * @param shape shared by models whose weights have the same shape
 * @param billions parameters in 10^9, where known
 * @param activeBillions those that one token passes, where known
 * @param cacheBytesPerToken bytes of a cached token at 16 bits, where known
 */
record HostedModel(
    ModelId id,
    String shape,
    Optional<BigDecimal> billions,
    Optional<BigDecimal> activeBillions,
    Optional<BigDecimal> cacheBytesPerToken) {
  private static final int BILLION = 9;

  /** The model of an offer: what its build says, else the catalog, else its name. */
  static HostedModel of(Offer offer, HostingCatalog catalog) {
    var stated =
        offer
            .fact(Attributes.PARAMETERS)
            .map(Settled::value)
            .toOptional()
            .map(count -> BigDecimal.valueOf(count, BILLION));
    return of(offer.model().id(), stated, catalog);
  }

  /** A model of which only the name and its build are known. */
  static HostedModel of(ModelId id, HostingCatalog catalog) {
    return of(id, Optional.empty(), catalog);
  }

  private static HostedModel of(ModelId id, Optional<BigDecimal> stated, HostingCatalog catalog) {
    var build = catalog.architecture(id);
    var all = build.map(Architecture::billions).or(() -> stated).or(() -> Weights.billionsOf(id));
    var active =
        build
            .map(Architecture::activeBillions)
            .or(() -> Weights.activeBillionsOf(id))
            .or(() -> all);
    return new HostedModel(
        id, Weights.shapeOf(id), all, active, build.flatMap(Architecture::cacheBytesPerToken));
  }
}
