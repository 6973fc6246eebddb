package dev.elige.cost.horizon;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import java.time.LocalDate;
import java.util.List;

/**
 * What one of the coming months costs.
 *
 * @param firstDay its first day, whose prices count
 * @param offer what is billed: the offer asked for, or the one that has succeeded it
 * @param bill the month's bill, or why there is none
 * @param notes what changes in the month: prices, retirements, successors
 */
public record ProjectedMonth(
    LocalDate firstDay, OfferId offer, Estimate<Bill> bill, List<Text> notes) {
  public ProjectedMonth {
    notes = List.copyOf(notes);
  }
}
