/** Bills of models on machines of one's own or rented ones. */
@NullMarked
package dev.elige.cost.hosting;

import org.jspecify.annotations.NullMarked;
