package dev.elige.report.cost;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.spread.CostSpread;
import java.util.Optional;

/**
 * What an offer costs in one mode.
 *
 * @param offer the offer
 * @param mode how it is paid for
 * @param bill the bill, or why there is none
 * @param spread where the total lies, given what is not certain
 * @param unfit why the task is not served so; empty where it is
 */
public record PricedMode(
    Offer offer,
    Mode mode,
    Estimate<Bill> bill,
    Estimate<CostSpread> spread,
    Optional<Text> unfit) {
  /** Its name beside others: offer and mode. */
  public String label() {
    return offer.id() + " " + mode.id();
  }

  /** Whether the task can be served so, at a price that is known. */
  public boolean isCandidate() {
    return unfit.isEmpty() && bill.isKnown();
  }
}
