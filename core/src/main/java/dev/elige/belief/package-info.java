/** How good a model probably is at a kind of task, and how sure that is. */
@NullMarked
package dev.elige.belief;

import org.jspecify.annotations.NullMarked;
