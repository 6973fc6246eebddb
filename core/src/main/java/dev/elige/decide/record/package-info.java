/** A decision as a file: what it relied on, written and read, and what has moved since. */
@NullMarked
package dev.elige.decide.record;

import org.jspecify.annotations.NullMarked;
