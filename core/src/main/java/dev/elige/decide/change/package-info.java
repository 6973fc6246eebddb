/** What would change a decision: limits that cannot hold together, and the smallest changes. */
@NullMarked
package dev.elige.decide.change;

import org.jspecify.annotations.NullMarked;
