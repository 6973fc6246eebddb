package dev.elige.tokens.install;

/**
 * Under what a vocabulary is published.
 *
 * @param name such as {@code Apache-2.0}
 * @param page where it can be read
 */
public record Licence(String name, String page) {}
