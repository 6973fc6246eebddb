/** Bills an application or a stated use. */
@NullMarked
package dev.elige.desk.cost;

import org.jspecify.annotations.NullMarked;
