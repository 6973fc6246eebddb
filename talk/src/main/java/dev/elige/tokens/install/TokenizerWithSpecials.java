package dev.elige.tokens.install;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.util.Arrays;
import java.util.Map;

/**
 * A tokenizer that also decodes the special tokens of its file. It never makes them: their text in
 * a user's text is ordinary text.
 *
 * @param inner cuts texts
 * @param specials texts of special tokens by id
 */
record TokenizerWithSpecials(Tokenizer inner, Map<Integer, String> specials) implements Tokenizer {
  @Override
  public String name() {
    return inner.name();
  }

  @Override
  public int count(String text) {
    return inner.count(text);
  }

  @Override
  public Encoding encode(String text) {
    return inner.encode(text);
  }

  @Override
  public String decode(int[] ids) {
    var text = new StringBuilder();
    int from = 0;
    for (int i = 0; i < ids.length; i++) {
      var special = specials.get(ids[i]);
      if (special != null) {
        text.append(inner.decode(Arrays.copyOfRange(ids, from, i))).append(special);
        from = i + 1;
      }
    }
    return text.append(inner.decode(Arrays.copyOfRange(ids, from, ids.length))).toString();
  }
}
