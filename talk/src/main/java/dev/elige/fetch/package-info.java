/** Fetching catalog sources over HTTP. */
@NullMarked
package dev.elige.fetch;

import org.jspecify.annotations.NullMarked;
