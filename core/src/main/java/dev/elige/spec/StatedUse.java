package dev.elige.spec;

import dev.elige.spec.usage.Usage;

/**
 * What somebody asks for without a file: sizes, volume and use, as a task would state them.
 *
 * @param requests how often
 * @param input mean size of a request
 * @param output mean size of an answer; {@link Size#NONE} where none is stated
 * @param usage how requests arrive, repeat and are served
 * @param requestsStated whether the volume was stated, or stands for it by default
 */
public record StatedUse(
    Volume requests, Size input, Size output, Usage usage, boolean requestsStated) {}
