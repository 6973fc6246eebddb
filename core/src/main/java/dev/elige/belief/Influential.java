package dev.elige.belief;

import dev.elige.belief.evidence.Score;

/**
 * A score that a belief rests on.
 *
 * @param score the score
 * @param place which of all scores it is
 * @param shift how much higher the expected share on the task's benchmarks is with it than without
 *     it, -1 to 1
 */
public record Influential(Score score, int place, double shift) {}
