package dev.elige.desk.talk;

import java.util.Optional;

/**
 * Which examples are shown to a model. Words are as they were typed and read by the desk.
 *
 * @param file the file of examples
 * @param count how many are wanted
 * @param pick which of them
 * @param seed of random picks
 * @param likeness by what texts are likened; empty for their words
 */
public record Shots(
    Optional<String> file,
    Optional<String> count,
    Optional<String> pick,
    Optional<String> seed,
    Optional<String> likeness) {}
