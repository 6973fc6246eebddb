package dev.elige.tokens.content;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.Utf8;

/**
 * A stretch of text without a word boundary, cut between tokens. A token may end inside a character
 * (an emoji has several); such places are passed over.
 */
final class TokenPieces {
  private static final int INSIDE = -1;

  private final Tokenizer tokenizer;
  private final String text;
  private final int to;

  /** The position behind each token in the text, or {@link #INSIDE} a character. */
  private final int[] ends;

  private int start;

  TokenPieces(Tokenizer tokenizer, String text, int from, int to) {
    this.tokenizer = tokenizer;
    this.text = text;
    this.to = to;
    this.ends = ends(tokenizer.encode(text.substring(from, to)), from);
    this.start = from;
  }

  private int[] ends(Encoding encoding, int from) {
    int[] positions = new int[encoding.size()];
    int at = from;
    int bytes = 0;
    for (int token = 0; token < positions.length; token++) {
      while (at < to && bytes < encoding.ends()[token]) {
        int point = text.codePointAt(at);
        bytes += Utf8.bytes(point);
        at += Character.charCount(point);
      }
      positions[token] = bytes == encoding.ends()[token] ? at : INSIDE;
    }
    return positions;
  }

  /** Adds the ends and counts of pieces of at most so many tokens. */
  void cut(int most, Cuts pieceEnds, Cuts pieceCounts) {
    for (int token = 0; start < to; ) {
      int behind = Math.min(token + most, ends.length);
      int tokens = most + 1;
      while (tokens > most && behind > token) {
        if (ends[behind - 1] > start) {
          tokens = count(ends[behind - 1]);
        }
        behind -= tokens > most ? 1 : 0;
      }
      if (behind == token) {
        throw tooSmall(most);
      }
      start = ends[behind - 1];
      pieceEnds.add(start);
      pieceCounts.add(tokens);
      token = behind;
    }
  }

  private int count(int end) {
    return tokenizer.count(text.substring(start, end));
  }

  /** Where the last tokens of the stretch begin, as a position between characters. */
  int startOfLast(int most) {
    for (int token = Math.max(0, ends.length - most - 1); token < ends.length; token++) {
      int at = ends[token];
      if (at != INSIDE && tokenizer.count(text.substring(at, to)) <= most) {
        return at;
      }
    }
    return to;
  }

  private InvalidInputException tooSmall(int most) {
    return new InvalidInputException(
        "character " + start,
        Text.of(
            "\"{}\" has more tokens than a chunk may bring: {}.",
            "\"{}\" tiene más tokens de los que puede aportar un fragmento: {}.",
            Character.toString(text.codePointAt(start)),
            most),
        Text.of(
            "Make the chunks larger or the overlap smaller.",
            "Haz los fragmentos más grandes o el solapamiento más pequeño."));
  }
}
