package dev.elige.cost.crossing;

import java.math.BigDecimal;

/**
 * Where the cheaper of two bills changes.
 *
 * @param below what is cheaper below the value: an offer and its mode, {@code
 *     amazon-bedrock/meta.llama3-1-8b-instruct-v1:0 on-demand}
 * @param above what is cheaper from the value on
 * @param variable what is varied
 * @param value where it changes, exact where both bills are straight there
 * @param isExact whether the value solves the bills exactly; else it is within a millionth
 */
public record CrossingPoint(
    String below, String above, Variable variable, BigDecimal value, boolean isExact) {}
