/** Where one bill becomes cheaper than another. */
@NullMarked
package dev.elige.cost.crossing;

import org.jspecify.annotations.NullMarked;
