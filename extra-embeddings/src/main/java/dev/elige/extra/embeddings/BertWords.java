package dev.elige.extra.embeddings;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words as BERT's uncased models were taught: control characters go, accents and
 * capitals too, each ideograph and each punctuation mark stands alone, the rest ends at spaces.
 *
 * @see <a href="https://github.com/google-research/bert/blob/master/tokenization.py">BERT's
 *     tokenization.py</a>, and {@code BertNormalizer} and {@code BertPreTokenizer} of Hugging Face,
 *     which the tests hold it to
 */
final class BertWords {
  private BertWords() {}

  static List<String> of(String text) {
    var words = new ArrayList<String>();
    var word = new StringBuilder();
    plain(text)
        .codePoints()
        .forEach(point -> {
          boolean isAlone = isPunctuation(point);
          if (!word.isEmpty() && (isAlone || Character.isSpaceChar(point))) {
            words.add(word.toString());
            word.setLength(0);
          }
          if (isAlone) {
            words.add(Character.toString(point));
          } else if (!Character.isSpaceChar(point)) {
            word.appendCodePoint(point);
          }
        });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** Small letters without accents, and spaces around ideographs. */
  private static String plain(String text) {
    var spaced = new StringBuilder();
    text.codePoints().forEach(point -> space(point, spaced));
    var plain = new StringBuilder();
    Normalizer.normalize(spaced, Normalizer.Form.NFD)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static void space(int point, StringBuilder spaced) {
    if (point == '\t' || point == '\n' || point == '\r' || Character.isSpaceChar(point)) {
      spaced.append(' ');
    } else if (isIdeograph(point)) {
      spaced.append(' ').appendCodePoint(point).append(' ');
    } else if (!isNoCharacter(point)) {
      spaced.appendCodePoint(point);
    }
  }

  private static boolean isNoCharacter(int point) {
    return point == 0xFFFD
        || switch (Character.getType(point)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  /** The blocks that BERT names; they hold neither kana nor hangul. */
  private static boolean isIdeograph(int point) {
    return isIn(point, 0x4E00, 0x9FFF)
        || isIn(point, 0x3400, 0x4DBF)
        || isIn(point, 0x20000, 0x2A6DF)
        || isIn(point, 0x2A700, 0x2B73F)
        || isIn(point, 0x2B740, 0x2B81F)
        || isIn(point, 0x2B920, 0x2CEAF)
        || isIn(point, 0xF900, 0xFAFF)
        || isIn(point, 0x2F800, 0x2FA1F);
  }

  /** Unicode's punctuation, and all of ASCII that is neither letter nor digit. */
  private static boolean isPunctuation(int point) {
    return isIn(point, '!', '/')
        || isIn(point, ':', '@')
        || isIn(point, '[', '`')
        || isIn(point, '{', '~')
        || switch (Character.getType(point)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  private static boolean isIn(int point, int first, int last) {
    return first <= point && point <= last;
  }
}
