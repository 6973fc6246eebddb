package dev.elige.belief.model;

/**
 * A decision between models on a benchmark whose scores of them were hidden, and what came of it.
 *
 * @param benchmark its index
 * @param probability how probable it was said to be that the chosen model is the best, 0 to 1
 * @param hit 1 where it is, 0 where not; of several that are equally best its share
 * @param announcedRegret how many points of 100 the choice was expected to lose against the best
 * @param regret how many it lost
 */
public record Decided(
    int benchmark, double probability, double hit, double announcedRegret, double regret) {}
