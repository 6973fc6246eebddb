/** Reads tables of scores that are not in the catalog. */
@NullMarked
package dev.elige.belief.source;

import org.jspecify.annotations.NullMarked;
