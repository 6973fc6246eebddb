/** What the house checks about itself: arrows between rooms, sizes, null marks, its launcher. */
@NullMarked
package dev.elige.house;

import org.jspecify.annotations.NullMarked;
