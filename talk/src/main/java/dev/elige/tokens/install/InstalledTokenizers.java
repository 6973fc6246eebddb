package dev.elige.tokens.install;

import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerShelf;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tokenizers of a store, each opened when it is first asked for. Thread safe. */
public final class InstalledTokenizers implements TokenizerShelf {
  private final TokenizerStore store;
  private final Map<String, Tokenizer> opened = new ConcurrentHashMap<>();

  /** The tokenizers of a store. */
  public InstalledTokenizers(TokenizerStore store) {
    this.store = store;
  }

  @Override
  public Set<String> names() {
    return Set.copyOf(store.names());
  }

  /**
   * {@inheritDoc}
   *
   * @throws dev.elige.base.InvalidInputException where its file has changed since it was installed
   */
  @Override
  public Optional<Tokenizer> find(String name) {
    return Optional.ofNullable(
        opened.computeIfAbsent(name, missing -> store.open(missing).orElse(null)));
  }
}
