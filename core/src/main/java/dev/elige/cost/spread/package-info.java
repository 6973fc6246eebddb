/** Bills of uncertain sizes: P10, P50, P90 and what drives them. */
@NullMarked
package dev.elige.cost.spread;

import org.jspecify.annotations.NullMarked;
