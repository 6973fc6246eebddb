/**
 * Calls of models kept as lines of JSON, without keys, and answered from there again: a test or a
 * demonstration then needs no key and no network, and costs nothing.
 */
@NullMarked
package dev.elige.provider.replay;

import org.jspecify.annotations.NullMarked;
