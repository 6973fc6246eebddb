package dev.elige.tokens.install;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.util.Arrays;

/**
 * A tokenizer whose ids begin behind those of special tokens.
 *
 * @param ranks counts from 0
 * @param shift how many ids stand before
 */
record ShiftedTokenizer(Tokenizer ranks, int shift) implements Tokenizer {
  @Override
  public String name() {
    return ranks.name();
  }

  @Override
  public int count(String text) {
    return ranks.count(text);
  }

  @Override
  public Encoding encode(String text) {
    var encoding = ranks.encode(text);
    int[] ids = Arrays.stream(encoding.ids()).map(id -> id + shift).toArray();
    return new Encoding(ids, encoding.starts(), encoding.ends());
  }

  @Override
  public String decode(int[] ids) {
    return ranks.decode(Arrays.stream(ids).map(id -> id - shift).toArray());
  }
}
