/** Tokenizers that a user installs: files of every common form, checked, kept and run. */
@NullMarked
package dev.elige.tokens.install;

import org.jspecify.annotations.NullMarked;
