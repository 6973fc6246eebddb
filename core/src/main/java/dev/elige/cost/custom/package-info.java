/** Bills of customised models: training, storage, hosting. */
@NullMarked
package dev.elige.cost.custom;

import org.jspecify.annotations.NullMarked;
