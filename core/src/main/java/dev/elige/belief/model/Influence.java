package dev.elige.belief.model;

/**
 * What one score does to a belief.
 *
 * @param place of the score in the list that was seen
 * @param score the score
 * @param shift how much higher the expected share is with it than without it, -1 to 1
 */
public record Influence(int place, CellScore score, double shift) {}
