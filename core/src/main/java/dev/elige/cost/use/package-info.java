/** Bills by use: tokens, images and seconds times published prices, on demand, in batch, cached. */
@NullMarked
package dev.elige.cost.use;

import org.jspecify.annotations.NullMarked;
