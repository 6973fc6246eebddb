package dev.elige.tokens.content;

import dev.elige.base.Text;

/**
 * One of several texts that say the same.
 *
 * @param id a language tag or the id of a format
 * @param name for people
 * @param text the text
 */
public record Version(String id, Text name, String text) {}
