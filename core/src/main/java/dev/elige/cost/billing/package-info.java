/** The one cost function over every mode. */
@NullMarked
package dev.elige.cost.billing;

import org.jspecify.annotations.NullMarked;
