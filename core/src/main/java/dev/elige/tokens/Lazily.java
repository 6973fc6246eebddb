package dev.elige.tokens;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A tokenizer that is opened when it first counts; its vocabulary may have megabytes. */
final class Lazily implements Supplier<Tokenizer> {
  private final Supplier<Tokenizer> open;
  private @Nullable Tokenizer opened;

  Lazily(Supplier<Tokenizer> open) {
    this.open = open;
  }

  @Override
  public synchronized Tokenizer get() {
    if (opened == null) {
      opened = open.get();
    }
    return opened;
  }
}
