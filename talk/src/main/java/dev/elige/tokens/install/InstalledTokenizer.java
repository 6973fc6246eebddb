package dev.elige.tokens.install;

import dev.elige.base.Estimate;
import java.time.LocalDate;

/**
 * A tokenizer in the store.
 *
 * @param name what it is asked for by
 * @param form what kind of file it is
 * @param source the address or file it is from
 * @param sha256 of that file, in hexadecimal
 * @param bytes its size
 * @param licence under what it is published; unknown for files that the roster does not name
 * @param installed the day
 */
public record InstalledTokenizer(
    String name,
    TokenizerForm form,
    String source,
    String sha256,
    long bytes,
    Estimate<Licence> licence,
    LocalDate installed) {}
