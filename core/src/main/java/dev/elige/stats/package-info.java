/** Statistics that several rooms need: dense linear algebra, quantiles. */
@NullMarked
package dev.elige.stats;

import org.jspecify.annotations.NullMarked;
