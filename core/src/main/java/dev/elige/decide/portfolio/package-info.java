/**
 * The best set of models for several tasks at once, proven best: caps on models and providers,
 * shared commitments, a common budget, fallbacks. Pure arithmetic; what an option is worth and
 * costs is worked out before.
 */
@NullMarked
package dev.elige.decide.portfolio;

import org.jspecify.annotations.NullMarked;
