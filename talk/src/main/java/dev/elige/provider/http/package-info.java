/**
 * Robust calls over HTTP: what may take how long, what is tried again and when, how much is taken
 * in, and whether what came is whole.
 */
@NullMarked
package dev.elige.provider.http;

import org.jspecify.annotations.NullMarked;
