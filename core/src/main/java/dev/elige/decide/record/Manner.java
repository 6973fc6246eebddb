package dev.elige.decide.record;

/**
 * How it was decided, as far as the requirement does not say it.
 *
 * @param allProviders whether every known provider counted
 * @param nearestPrice whether the nearest known price stood in for a missing one
 */
public record Manner(boolean allProviders, boolean nearestPrice) {}
