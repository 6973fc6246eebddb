package dev.elige.tokens.install;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.util.Arrays;

/**
 * A tokenizer that puts a space before a text that does not begin with one ({@code
 * add_prefix_space}). The space is no byte of the text, so the first token may be shorter than its
 * vocabulary entry.
 *
 * @param inner gets the text with the space
 */
record PrefixedTokenizer(Tokenizer inner) implements Tokenizer {
  @Override
  public String name() {
    return inner.name();
  }

  private static boolean isPrefixed(String text) {
    return !text.isEmpty() && text.charAt(0) != ' ';
  }

  @Override
  public int count(String text) {
    return inner.count(isPrefixed(text) ? " " + text : text);
  }

  @Override
  public Encoding encode(String text) {
    if (!isPrefixed(text)) {
      return inner.encode(text);
    }
    var encoding = inner.encode(" " + text);
    return new Encoding(encoding.ids(), back(encoding.starts()), back(encoding.ends()));
  }

  private static int[] back(int[] offsets) {
    return Arrays.stream(offsets).map(offset -> Math.max(0, offset - 1)).toArray();
  }

  @Override
  public String decode(int[] ids) {
    return inner.decode(ids);
  }
}
