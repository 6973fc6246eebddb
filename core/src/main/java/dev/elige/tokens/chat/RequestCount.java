package dev.elige.tokens.chat;

import dev.elige.tokens.TokenCount;

/**
 * The tokens of a request.
 *
 * @param count what could be counted, and how
 * @param isWhole whether all that the provider bills is in it: where a maker documents no formula,
 *     the content is counted and what wraps it is not
 */
public record RequestCount(TokenCount count, boolean isWhole) {}
