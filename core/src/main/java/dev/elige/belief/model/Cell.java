package dev.elige.belief.model;

/**
 * A place in the matrix.
 *
 * @param model index of the model
 * @param benchmark index of the benchmark
 */
public record Cell(int model, int benchmark) {}
