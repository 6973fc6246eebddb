package dev.elige.tokens.bytepair;

import static dev.elige.tokens.bytepair.Kinds.LETTER;
import static dev.elige.tokens.bytepair.Kinds.NUMBER;

/** The pattern of GPT-2, which r50k and p50k kept. */
final class FirstCutter extends WordCutter {
  FirstCutter(byte[] text, int length) {
    super(text, length);
  }

  @Override
  public int end(int start) {
    int contraction = contraction(start, false);
    if (contraction > start) {
      return contraction;
    }
    int word = text[start] == ' ' ? start + 1 : start;
    int kind = kind(word);
    if ((kind & (LETTER | NUMBER)) != 0) {
      return run(word, kind & (LETTER | NUMBER));
    }
    return symbolOrSpace(start, false, false);
  }
}
