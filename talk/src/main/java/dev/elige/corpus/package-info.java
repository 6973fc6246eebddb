/** Reading a user's texts, however they are stored and packed, and measuring them. */
@NullMarked
package dev.elige.corpus;

import org.jspecify.annotations.NullMarked;
