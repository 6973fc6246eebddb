package dev.elige.cost.billing;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;

/**
 * What a workload costs in one mode.
 *
 * @param mode the mode
 * @param bill the bill, or why there is none
 */
public record Quote(Mode mode, Estimate<Bill> bill) {}
