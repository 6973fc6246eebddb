/** Measurements of the user's own: read from files of results, and kept. */
@NullMarked
package dev.elige.belief.own;

import org.jspecify.annotations.NullMarked;
