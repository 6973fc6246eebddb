package dev.elige.cost.use;

import dev.elige.base.Estimate;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.RateCard;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Bills a workload by use: tokens times published prices.
 *
 * <p>Idea: input tokens meet the price of the context tier that the request reaches, output and
 * reasoning tokens that of the same tier; images and seconds of audio meet prices by the piece, and
 * fees of a request come on top. Of the places that the offer may be called from the cheapest is
 * billed. In batch and flex, requests that cannot wait are billed on demand.
 *
 * <p>Guarantee: the total is the exact sum of the lines, and a missing price makes the bill
 * unknown, never cheaper.
 */
public final class UseBilling {
  static final Charge INPUT = UseLines.tokens("input tokens", "tokens de entrada");
  static final Charge OUTPUT = UseLines.tokens("output tokens", "tokens de salida");
  static final Charge REASONING = UseLines.tokens("reasoning tokens", "tokens de razonamiento");

  private UseBilling() {}

  /**
   * Requests billed at one card.
   *
   * @param requests requests a month
   */
  private record Part(RateCard card, BigDecimal requests) {}

  /** On demand, and the other tiers whose price of input is published. */
  public static List<Mode> modes(Tariff tariff) {
    var modes = new ArrayList<Mode>();
    modes.add(Mode.ON_DEMAND);
    modes.addAll(slowModes(tariff));
    addSold(ServiceTier.PRIORITY, tariff, modes);
    return modes;
  }

  /** The tiers for requests that can wait, where their price of input is published. */
  public static List<Mode> slowModes(Tariff tariff) {
    var modes = new ArrayList<Mode>(2);
    addSold(ServiceTier.BATCH, tariff, modes);
    addSold(ServiceTier.FLEX, tariff, modes);
    return modes;
  }

  private static void addSold(ServiceTier tier, Tariff tariff, List<Mode> modes) {
    if (!tariff.prices().tokenPrices(tier, Meter.INPUT).isEmpty()) {
      modes.add(new Mode.ByUse(tier));
    }
  }

  /** The cheapest bill over the places of a tariff. */
  public static Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.ByUse mode) {
    var cards = tariff.cards(mode.tier());
    var best = bill(workload, mode, parts(workload, cards.getFirst()));
    for (int i = 1; i < cards.size(); i++) {
      best = Bill.cheaper(best, bill(workload, mode, parts(workload, cards.get(i))));
    }
    return best;
  }

  /** All requests at a card, but those that cannot wait for a slow tier on demand in its place. */
  private static List<Part> parts(Workload workload, RateCard card) {
    var share = workload.usage().batchShare();
    boolean slow = card.tier() == ServiceTier.BATCH || card.tier() == ServiceTier.FLEX;
    if (!slow || share.signum() == 0 || share.compareTo(BigDecimal.ONE) == 0) {
      return List.of(new Part(card, workload.requests()));
    }
    var waiting = workload.requests().multiply(share);
    return List.of(
        new Part(card, waiting), new Part(card.onDemand(), workload.requests().subtract(waiting)));
  }

  private static Estimate<Bill> bill(Workload workload, Mode mode, List<Part> parts) {
    var items = new ArrayList<LineItem>(4);
    for (var part : parts) {
      var lines = new UseLines(part.card(), part.requests(), items);
      addLines(workload, part.card(), lines);
      if (lines.missing().isPresent()) {
        return Estimate.unknown(lines.missing().get());
      }
    }
    var card = parts.getFirst().card();
    var notes = Fees.notes(workload, card);
    return Estimate.known(new Bill(mode, card.place(), workload.requests(), items, notes));
  }

  private static void addLines(Workload workload, RateCard card, UseLines lines) {
    if (!Fees.coverText(workload, card)) {
      lines.add(INPUT, Meter.INPUT, workload.input());
      addAnswer(workload, card, lines);
    }
    addBesideTokens(workload, card, lines);
  }

  /** Adds output and reasoning. */
  static void addAnswer(Workload workload, RateCard card, UseLines lines) {
    lines.add(OUTPUT, Meter.OUTPUT, workload.input(), workload.outputTokens());
    var reasoning = workload.usage().reasoningTokens();
    if (reasoning.signum() > 0) {
      lines.add(REASONING, reasoning(card), workload.input(), reasoning);
    }
  }

  /** What reasoning is billed as. */
  static Meter reasoning(RateCard card) {
    return card.has(Meter.REASONING) ? Meter.REASONING : Meter.OUTPUT;
  }

  /** Adds fees of a request and media. */
  static void addBesideTokens(Workload workload, RateCard card, UseLines lines) {
    Fees.add(card, lines);
    var media = workload.usage().media();
    if (!media.isNone()) {
      MediaLines.add(media, card, lines);
    }
  }
}
