/**
 * One probabilistic model over a matrix of models and benchmarks: what the scores that are known
 * say of those that are not, with intervals, and the test with hidden cells that shows how good it
 * is.
 */
@NullMarked
package dev.elige.belief.model;

import org.jspecify.annotations.NullMarked;
