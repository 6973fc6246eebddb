package dev.elige.tokens.content;

import dev.elige.tokens.Words;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a text may be cut, from best to worst; each step lies within those before it. */
enum Boundary {
  /** Behind an empty line. */
  PARAGRAPH {
    @Override
    int[] cuts(String text, int from, int to) {
      return Cuts.where(text, from, to, Boundary::endsParagraph);
    }
  },
  /** As {@link BreakIterator} finds sentences, and behind a line break. */
  SENTENCE {
    @Override
    int[] cuts(String text, int from, int to) {
      var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
      sentences.setText(text.substring(from, to));
      var cuts = new Cuts();
      int line = from;
      for (int end = sentences.next(); end != BreakIterator.DONE; end = sentences.next()) {
        for (int at = line + 1; at < from + end; at++) {
          if (endsLine(text, at)) {
            cuts.add(at);
          }
        }
        line = from + end;
        cuts.add(line);
      }
      return cuts.until(to);
    }
  },
  /** Before the space between two words, which most vocabularies keep with the word behind it. */
  WORD {
    @Override
    int[] cuts(String text, int from, int to) {
      return Cuts.where(text, from, to, Boundary::endsWord);
    }
  };

  /**
   * The ends of the parts of a stretch of text, in order; the last is {@code to}.
   *
   * @param from first position
   * @param to behind the last, above {@code from}
   */
  abstract int[] cuts(String text, int from, int to);

  private static boolean endsParagraph(String text, int at) {
    return endsLine(text, at) && isBlankLineBefore(text, at) && !isWhitespace(text, at);
  }

  private static boolean endsLine(String text, int at) {
    char before = text.charAt(at - 1);
    return before == '\n' || (before == '\r' && text.charAt(at) != '\n');
  }

  private static boolean isBlankLineBefore(String text, int at) {
    int back = at - 2;
    while (back >= 0
        && (text.charAt(back) == ' ' || text.charAt(back) == '\t' || text.charAt(back) == '\r')) {
      back--;
    }
    return back >= 0 && text.charAt(back) == '\n';
  }

  private static boolean endsWord(String text, int at) {
    return isWhitespace(text, at)
        ? !isWhitespace(text, at - 1)
        : Words.standsAlone(text.codePointAt(at));
  }

  private static boolean isWhitespace(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
