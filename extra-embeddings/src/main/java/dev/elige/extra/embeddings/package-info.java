/** What a user may add to the program: models that make vectors of texts inside it. */
@NullMarked
package dev.elige.extra.embeddings;

import org.jspecify.annotations.NullMarked;
