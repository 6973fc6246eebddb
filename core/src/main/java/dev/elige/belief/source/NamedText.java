package dev.elige.belief.source;

/**
 * The text of a file.
 *
 * @param name the file's name, for messages
 * @param text what it holds
 */
public record NamedText(String name, String text) {}
