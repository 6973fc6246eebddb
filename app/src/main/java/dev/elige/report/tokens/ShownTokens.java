package dev.elige.report.tokens;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The tokens of a text, one by one.
 *
 * @param tokenizer which tokenizer cut it
 * @param tokens in order
 */
public record ShownTokens(String tokenizer, List<Token> tokens) {
  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  public ShownTokens {
    tokens = List.copyOf(tokens);
  }

  /**
   * A token.
   *
   * @param id its number in the vocabulary
   * @param text its text; U+FFFD where it holds only a part of a character
   * @param bytes the bytes of the text that it stands for, in hexadecimal digits
   */
  public record Token(int id, String text, String bytes) {}

  /** Cuts a text. */
  public static ShownTokens of(Tokenizer tokenizer, String text) {
    Encoding encoding = tokenizer.encode(text);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    var tokens = new ArrayList<Token>(encoding.size());
    for (int i = 0; i < encoding.size(); i++) {
      int from = Math.min(encoding.starts()[i], bytes.length);
      int to = Math.min(encoding.ends()[i], bytes.length);
      tokens.add(
          new Token(
              encoding.ids()[i],
              new String(bytes, from, to - from, StandardCharsets.UTF_8),
              HEX.formatHex(bytes, from, to)));
    }
    return new ShownTokens(tokenizer.name(), tokens);
  }
}
