/** Bills, in every way of paying. */
@NullMarked
package dev.elige.report.cost;

import org.jspecify.annotations.NullMarked;
