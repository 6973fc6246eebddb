package dev.elige.desk.catalog;

import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.FactSheet;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.Settled;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.Coverage;
import dev.elige.report.catalog.Coverage.ByAttribute;
import dev.elige.report.catalog.Coverage.BySource;
import dev.elige.report.catalog.Coverage.Conflict;
import dev.elige.report.catalog.CoverageReport;
import dev.elige.report.catalog.FactOrder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts what the catalog covers and finds where its sources differ. */
public final class VerifyDesk {
  /** Prices that differ by no more than this share of the one that counts are the same. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

  private final World world;
  private final List<Offer> offers;
  private final Map<String, Integer> factsOf = new HashMap<>();

  public VerifyDesk(World world) {
    this.world = world;
    this.offers = world.market().offers();
  }

  /** What the catalog covers, and what is doubtful in it. */
  public Answer answer(boolean listConflicts) {
    var attributes = FactOrder.all().stream().map(this::count).toList();
    var coverage =
        new Coverage(
            (int) offers.stream().map(offer -> offer.id().provider()).distinct().count(),
            offers.size(),
            (int) offers.stream().map(offer -> offer.model().id()).distinct().count(),
            sources(),
            attributes,
            offers.stream().flatMap(VerifyDesk::conflicts).toList(),
            RejectedValues.of(world.shelf().stores()));
    return Answer.done(new CoverageReport(coverage, listConflicts, world.shelf().stamp()));
  }

  private List<BySource> sources() {
    var result = new ArrayList<BySource>();
    for (var sources : world.shelf().sources()) {
      for (var source : sources.all()) {
        int facts = factsOf.getOrDefault(source.id(), 0);
        result.add(new BySource(source, sources.readOn(source), facts));
      }
    }
    return result;
  }

  private ByAttribute count(Attribute<?> attribute) {
    int have = 0;
    int facts = 0;
    Set<ModelId> counted = new HashSet<>();
    for (Offer offer : offers) {
      int own = count(offer.facts(), attribute, true);
      boolean first = counted.add(offer.model().id());
      int shared = count(offer.model().facts(), attribute, first);
      have += own + shared > 0 ? 1 : 0;
      facts += own + (first ? shared : 0);
    }
    return new ByAttribute(attribute, have, facts);
  }

  private <T> int count(FactSheet sheet, Attribute<T> attribute, boolean bySource) {
    var observations = sheet.observations(attribute);
    if (bySource) {
      observations.forEach(one -> factsOf.merge(one.citation().source().id(), 1, Integer::sum));
    }
    return observations.size();
  }

  /** The ids of the sources that state something of an offer itself. */
  static Set<String> sourcesOf(Offer offer) {
    Set<String> sources = new HashSet<>();
    for (var attribute : Attributes.all()) {
      offer
          .facts()
          .observations(attribute)
          .forEach(one -> sources.add(one.citation().source().id()));
    }
    return sources;
  }

  private static Stream<Conflict> conflicts(Offer offer) {
    return offer.facts().settled(Attributes.PRICE, offer.day()).stream()
        .flatMap(settled -> conflicts(offer, settled));
  }

  private static Stream<Conflict> conflicts(Offer offer, Settled<PriceTerm> settled) {
    return settled.others().stream()
        .filter(other -> differ(settled.value(), other.value()))
        .map(other ->
            new Conflict(
                offer.id(), settled.value(), settled.citation(), other.value(), other.citation()));
  }

  private static boolean differ(PriceTerm one, PriceTerm other) {
    if (!one.price().currency().equals(other.price().currency())) {
      return false;
    }
    var amount = one.price().amount();
    var gap = amount.subtract(other.price().amount()).abs();
    return gap.compareTo(amount.abs().multiply(TOLERANCE)) > 0;
  }
}
