/** What a user may add to the program: texts of documents, and the languages of texts. */
@NullMarked
package dev.elige.extra;

import org.jspecify.annotations.NullMarked;
