/** Bills over the coming months: announced prices, retirements, successors. */
@NullMarked
package dev.elige.cost.horizon;

import org.jspecify.annotations.NullMarked;
