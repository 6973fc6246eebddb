package dev.elige.cost.crossing;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import java.util.function.Function;

/**
 * One of two bills that are compared.
 *
 * @param label what it is of, as {@link CrossingPoint} names it
 * @param bill what a workload costs
 */
public record Contender(String label, Function<Workload, Estimate<Bill>> bill) {}
