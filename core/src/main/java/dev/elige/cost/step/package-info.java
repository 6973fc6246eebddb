/** Bills of steps around the model: translation, evaluation. */
@NullMarked
package dev.elige.cost.step;

import org.jspecify.annotations.NullMarked;
