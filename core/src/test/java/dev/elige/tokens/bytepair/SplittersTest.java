package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the splitters written by hand to the published patterns, run by Java's regular expressions.
 */
final class SplittersTest {
  private static final String CL100K =
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
          + "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String QWEN =
      "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*"
          + "|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String O200K =
      "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
          + "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
          + "|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String TEKKEN =
      "[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]*[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]+"
          + "|[^\\r\\n\\p{L}\\p{N}]?[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]+[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]*"
          + "|\\p{N}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";
  private static final String GPT2 =
      "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

  @ParameterizedTest
  @ValueSource(strings = {CL100K, QWEN, O200K, TEKKEN, GPT2})
  void cutsWhereThePatternDoes(String regex) {
    Splitter byHand = Splitters.knownAs(regex).orElseThrow();
    Splitter byPattern =
        new PatternSplitter(
            Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE));
    SplittableRandom random = new SplittableRandom(regex.length());
    for (int i = 0; i < 20_000; i++) {
      String text = TestingTexts.random(random, 30);
      assertThat(pieces(byHand, text)).isEqualTo(pieces(byPattern, text));
    }
  }

  @Test
  void whatNoMatchCoversIsAPieceToo() {
    Splitter digits = Splitters.ofPattern("\\d+");
    assertThat(pieces(digits, "a12b٣٤")).containsExactly("a", "12", "b", "٣٤");
    assertThat(pieces(digits, "é中\uD83D\uDE00")).containsExactly("é中\uD83D\uDE00");
    assertThat(pieces(Splitters.ofPattern("x*"), "axxb")).containsExactly("a", "xx", "b");
  }

  private static List<String> pieces(Splitter splitter, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    Splitter.Cutter cutter = splitter.over(bytes, bytes.length);
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < bytes.length; ) {
      int end = cutter.end(start);
      pieces.add(new String(bytes, start, end - start, UTF_8));
      start = end;
    }
    return pieces;
  }
}
