package dev.elige.belief.model;

import dev.elige.base.Estimate;

/**
 * How good predictions of hidden cells are.
 *
 * @param medianOfFoldMedianErrors median over folds of the median absolute error, in the
 *     benchmarks' own units
 * @param within3 share of all hidden cells whose error is at most 3
 * @param within5 share with an error of at most 5
 * @param coverage share of all hidden cells inside their 90 % interval
 * @param medianWidth median width of these intervals on bounded benchmarks
 * @param pairwiseRanking median over folds of the ranking
 */
public record CrossValidationResult(
    double medianOfFoldMedianErrors,
    double within3,
    double within5,
    double coverage,
    Estimate<Double> medianWidth,
    Estimate<Double> pairwiseRanking) {}
