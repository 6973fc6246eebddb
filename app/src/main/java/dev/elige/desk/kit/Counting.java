package dev.elige.desk.kit;

import dev.elige.cost.KeptCounts;
import dev.elige.tokens.CountingEndpoint;
import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.TokenizerShelf;
import dev.elige.tokens.install.TokenizerStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What counts tokens.
 *
 * @param shelf the tokenizers at hand
 * @param store where tokenizers are installed
 * @param counters the counter of a model, from its canonical id and its tokenizer family where one
 *     is known
 * @param kept counts of earlier runs
 * @param endpoints the providers' counting services at hand, by provider
 * @param calibrations the folder of the user's own calibrations
 * @param profiles the folder where profiles of corpora are kept
 * @param extras finds what the user has added; asked only where a corpus is profiled
 */
public record Counting(
    TokenizerShelf shelf,
    TokenizerStore store,
    BiFunction<String, Optional<String>, ModelCounter> counters,
    KeptCounts kept,
    Map<String, CountingEndpoint> endpoints,
    Path calibrations,
    Path profiles,
    Supplier<Extras> extras) {}
