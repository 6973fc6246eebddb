package dev.elige.provider;

import java.util.Optional;

/**
 * A text translated.
 *
 * @param text in the language wanted
 * @param from the language that was translated from, found out where that was asked for
 * @param to the language wanted
 * @param characters of the original, which are what is paid
 * @param requestId by which the service knows the call
 * @param timing how long it took
 */
public record Translation(
    String text,
    String from,
    String to,
    long characters,
    Optional<String> requestId,
    Timing timing) {}
