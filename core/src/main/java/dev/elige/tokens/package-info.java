/**
 * Counting tokens: exactly where a tokenizer is public, with an error bar where it is not; what
 * fits, what a text costs in other languages and formats.
 */
@NullMarked
package dev.elige.tokens;

import org.jspecify.annotations.NullMarked;
