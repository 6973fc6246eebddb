/** Counts texts, fits them into windows, and learns how models count. */
@NullMarked
package dev.elige.desk.tokens;

import org.jspecify.annotations.NullMarked;
