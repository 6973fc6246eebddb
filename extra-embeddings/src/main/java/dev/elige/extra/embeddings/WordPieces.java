package dev.elige.extra.embeddings;

import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * WordPiece: each word is cut from its front into the longest pieces that the vocabulary has; a
 * word that cannot be cut to its end is unknown as a whole. Thread safe.
 *
 * <p>Deviation: words that name special tokens, such as {@code [SEP]}, are text as any other, so
 * that nobody's text can end where it does not.
 *
 * @see <a href="https://arxiv.org/abs/1609.08144">Wu et al. 2016, section 4.1</a>
 */
final class WordPieces {
  /** Characters of a word beyond which BERT calls it unknown. */
  private static final int LONGEST_WORD = 100;

  private final Map<String, Integer> vocabulary = new HashMap<>();
  private final int first;
  private final int last;
  private final int unknown;

  /**
   * Reads a vocabulary.
   *
   * @param json a {@code tokenizer.json} whose model is WordPiece
   * @throws IllegalArgumentException where it lacks a special token
   */
  WordPieces(InputStream json) {
    JsonMapper.shared()
        .readTree(json)
        .at("/model/vocab")
        .forEachEntry((piece, id) -> vocabulary.put(piece, id.asInt()));
    first = special("[CLS]");
    last = special("[SEP]");
    unknown = special("[UNK]");
  }

  private int special(String name) {
    var id = vocabulary.get(name);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary has no " + name);
    }
    return id;
  }

  /** The tokens of a text, with those that begin and end it. */
  int[] ids(String text) {
    return IntStream.concat(
            IntStream.of(first),
            IntStream.concat(
                BertWords.of(text).stream().flatMapToInt(this::pieces), IntStream.of(last)))
        .toArray();
  }

  /** The first tokens of those of a text, with its end behind them. */
  int[] cut(int[] ids, int longest) {
    var cut = Arrays.copyOf(ids, longest);
    cut[longest - 1] = last;
    return cut;
  }

  private IntStream pieces(String word) {
    if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
      return IntStream.of(unknown);
    }
    var pieces = IntStream.builder();
    for (int start = 0; start < word.length(); ) {
      int end = word.length();
      var id = vocabulary.get(piece(word, start, end));
      while (id == null && end > start + 1) {
        end--;
        id = vocabulary.get(piece(word, start, end));
      }
      if (id == null) {
        return IntStream.of(unknown);
      }
      pieces.add(id);
      start = end;
    }
    return pieces.build();
  }

  private static String piece(String word, int start, int end) {
    var piece = word.substring(start, end);
    return start == 0 ? piece : "##" + piece;
  }
}
