/**
 * The content of prompts: chunks that fit, the same text in other languages, the same records in
 * other formats.
 */
@NullMarked
package dev.elige.tokens.content;

import org.jspecify.annotations.NullMarked;
