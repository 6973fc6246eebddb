/** How requests arrive, repeat, vary and are served: what a bill needs beyond sizes and volume. */
@NullMarked
package dev.elige.spec.usage;

import org.jspecify.annotations.NullMarked;
