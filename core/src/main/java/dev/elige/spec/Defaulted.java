package dev.elige.spec;

import dev.elige.base.Text;
import java.util.Optional;

/**
 * A value that the file does not state.
 *
 * @param task the task's id, empty for the application as a whole
 * @param key the key that would state it
 * @param value what holds instead, for people
 * @param reason why this value, for people
 */
public record Defaulted(Optional<String> task, String key, Text value, Text reason) {}
