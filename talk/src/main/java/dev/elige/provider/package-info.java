/**
 * Talking to models: what is asked, what comes back, and what went wrong, whoever is asked. The
 * nouns stand here; {@code provider.http} makes calls robust, {@code provider.dialect} speaks the
 * forms in which providers are asked.
 */
@NullMarked
package dev.elige.provider;

import org.jspecify.annotations.NullMarked;
