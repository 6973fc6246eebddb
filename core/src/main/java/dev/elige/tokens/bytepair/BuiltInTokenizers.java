package dev.elige.tokens.bytepair;

import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerShelf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * OpenAI's public vocabularies, from the ranks in jtokkit's archive. {@code o200k_harmony}, that of
 * gpt-oss, has the ranks of {@code o200k} and other special tokens.
 */
public final class BuiltInTokenizers implements TokenizerShelf {
  private static final String FOLDER = "/com/knuddels/jtokkit/";
  private static final Map<String, Source> SOURCES =
      new TreeMap<>(
          Map.of(
              "r50k", new Source("r50k_base", Splitters.gpt2()),
              "p50k", new Source("p50k_base", Splitters.gpt2()),
              "cl100k", new Source("cl100k_base", Splitters.cl100k()),
              "o200k", new Source("o200k_base", Splitters.o200k()),
              "o200k_harmony", new Source("o200k_base", Splitters.o200k())));

  private final Map<String, Vocabulary> vocabularies = new ConcurrentHashMap<>();
  private final Map<String, Tokenizer> tokenizers = new ConcurrentHashMap<>();

  @Override
  public Set<String> names() {
    return Set.copyOf(SOURCES.keySet());
  }

  @Override
  public Optional<Tokenizer> find(String name) {
    Source source = SOURCES.get(name);
    return source == null
        ? Optional.empty()
        : Optional.of(tokenizers.computeIfAbsent(name, missing -> open(missing, source)));
  }

  private Tokenizer open(String name, Source source) {
    Vocabulary ranks = vocabularies.computeIfAbsent(source.file(), BuiltInTokenizers::ranks);
    return new BytePairTokenizer(name, ranks, source.splitter());
  }

  private static Vocabulary ranks(String file) {
    String path = FOLDER + file + ".tiktoken";
    try (InputStream in = BuiltInTokenizers.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            path + " is not on the class path: jtokkit's jar is missing");
      }
      return Vocabulary.readRanks(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path + " cannot be read", unreadable);
    }
  }

  /**
   * Where a vocabulary is from.
   *
   * @param file its ranks, without folder and ending
   * @param splitter its pattern
   */
  private record Source(String file, Splitter splitter) {}
}
