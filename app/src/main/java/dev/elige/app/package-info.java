/** The program: its entry, and the roster that names every part which stands in an open set. */
@NullMarked
package dev.elige.app;

import org.jspecify.annotations.NullMarked;
