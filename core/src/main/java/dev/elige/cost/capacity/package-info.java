/** Bills of capacity that is bought in advance: provisioned units, reserved rates, import units. */
@NullMarked
package dev.elige.cost.capacity;

import org.jspecify.annotations.NullMarked;
