package dev.elige.belief.source;

import dev.elige.base.Text;

/**
 * A score that is not taken over.
 *
 * @param source the id of the table
 * @param model the model, or the name the table has for it
 * @param benchmark the table's name for the benchmark
 * @param value as it is written
 * @param reason why not
 * @param locator the row or page
 */
public record RefusedScore(
    String source, String model, String benchmark, String value, Text reason, String locator) {}
