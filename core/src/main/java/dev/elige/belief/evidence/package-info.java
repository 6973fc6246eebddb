/** Published scores of models: what was measured, how the model was run, and who says so. */
@NullMarked
package dev.elige.belief.evidence;

import org.jspecify.annotations.NullMarked;
