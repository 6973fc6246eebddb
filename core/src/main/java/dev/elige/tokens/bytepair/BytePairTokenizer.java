package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Byte-level byte-pair encoding: a splitter cuts text into pieces, a vocabulary merges bytes. */
public final class BytePairTokenizer implements Tokenizer {
  private final String name;
  private final Vocabulary vocabulary;
  private final Splitter splitter;

  /**
   * A tokenizer.
   *
   * @param name of the vocabulary, such as {@code o200k}
   * @param splitter the pattern that the vocabulary was trained with
   */
  public BytePairTokenizer(String name, Vocabulary vocabulary, Splitter splitter) {
    this.name = name;
    this.vocabulary = vocabulary;
    this.splitter = splitter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int count(String text) {
    return run(Utf8.of(text), null);
  }

  @Override
  public Encoding encode(String text) {
    byte[] bytes = Utf8.of(text);
    TokenSink sink = new TokenSink(bytes.length);
    run(bytes, sink);
    return sink.encoding();
  }

  private int run(byte[] text, @Nullable TokenSink sink) {
    Splitter.Cutter cutter = splitter.over(text, text.length);
    PieceEncoder encoder = new PieceEncoder(vocabulary, text, sink);
    int tokens = 0;
    for (int start = 0; start < text.length; ) {
      int end = cutter.end(start);
      tokens += encoder.encode(start, end);
      start = end;
    }
    return tokens;
  }

  @Override
  public String decode(int[] ids) {
    TokenBytes tokens = vocabulary.tokens();
    int length = 0;
    for (int id : ids) {
      if (!tokens.has(id)) {
        throw new IllegalArgumentException("%s has no token %d".formatted(name, id));
      }
      length = Math.addExact(length, tokens.end(id) - tokens.start(id));
    }
    byte[] bytes = new byte[length];
    int to = 0;
    for (int id : ids) {
      int size = tokens.end(id) - tokens.start(id);
      System.arraycopy(tokens.bytes(), tokens.start(id), bytes, to, size);
      to += size;
    }
    return new String(bytes, UTF_8);
  }
}
