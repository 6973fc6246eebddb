/** The fast engine for byte-level byte-pair encoding, and the vocabularies built in. */
@NullMarked
package dev.elige.tokens.bytepair;

import org.jspecify.annotations.NullMarked;
