package dev.elige.tokens.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.elige.tokens.install.SentencePieceModel.Piece;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * SentencePiece for the tests, written from its paper and protocol buffer: a writer of model files
 * and, independent of the engine under test, the two algorithms in their plainest form.
 */
final class TestingPieces {
  final List<Piece> pieces;
  final int algorithm;
  final boolean byteFallback;
  final boolean dummyPrefix;
  final boolean removeExtra;
  private final Map<String, Integer> normal = new HashMap<>();
  private final Set<String> frozen = new HashSet<>();

  TestingPieces(
      List<Piece> pieces,
      int algorithm,
      boolean byteFallback,
      boolean dummyPrefix,
      boolean removeExtra) {
    this.pieces = pieces;
    this.algorithm = algorithm;
    this.byteFallback = byteFallback;
    this.dummyPrefix = dummyPrefix;
    this.removeExtra = removeExtra;
    for (var piece : pieces) {
      if (piece.type() == SentencePieceModel.USER_DEFINED) {
        frozen.add(piece.text());
      }
    }
  }

  /** The model file. */
  byte[] file() {
    var out = new ByteArrayOutputStream();
    for (var piece : pieces) {
      var one = new ByteArrayOutputStream();
      field(one, 1, piece.text().getBytes(UTF_8));
      one.write(2 << 3 | 5);
      one.writeBytes(
          ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(piece.score()).array());
      number(one, 3, piece.type());
      field(out, 1, one.toByteArray());
    }
    var trainer = new ByteArrayOutputStream();
    field(trainer, 1, "corpus.txt".getBytes(UTF_8)); // a field that nobody needs
    number(trainer, 3, algorithm);
    number(trainer, 35, byteFallback ? 1 : 0);
    field(out, 2, trainer.toByteArray());
    var normalizer = new ByteArrayOutputStream();
    field(normalizer, 1, "identity".getBytes(UTF_8));
    number(normalizer, 3, dummyPrefix ? 1 : 0);
    number(normalizer, 4, removeExtra ? 1 : 0);
    number(normalizer, 5, 1);
    field(out, 3, normalizer.toByteArray());
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream out, int field, int value) {
    varint(out, field << 3);
    varint(out, value);
  }

  private static void field(ByteArrayOutputStream out, int field, byte[] value) {
    varint(out, field << 3 | 2);
    varint(out, value.length);
    out.writeBytes(value);
  }

  private static void varint(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest > 0x7f) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** The ids of a text. */
  List<Integer> encode(String given) {
    var text = Utf8.wellFormed(given);
    if (removeExtra) {
      text = text.replaceAll("^ +| +\\z", "").replaceAll(" {2,}", " ");
    }
    if (dummyPrefix && !text.isEmpty()) {
      text = " " + text;
    }
    var symbols = symbols(text.replace(' ', '\u2581'));
    return ids(algorithm == SentencePieceModel.BPE ? merged(symbols) : likeliest(symbols));
  }

  /** User-defined pieces whole, else characters. */
  private List<String> symbols(String text) {
    var symbols = new ArrayList<String>();
    for (int at = 0; at < text.length(); ) {
      var longest = "";
      for (var piece : pieces) {
        if (piece.type() == SentencePieceModel.USER_DEFINED
            && piece.text().length() > longest.length()
            && text.startsWith(piece.text(), at)) {
          longest = piece.text();
        }
      }
      var symbol = longest.isEmpty() ? Character.toString(text.codePointAt(at)) : longest;
      symbols.add(symbol);
      at += symbol.length();
    }
    return symbols;
  }

  private void normal() {
    if (!normal.isEmpty()) {
      return;
    }
    for (int id = 0; id < pieces.size(); id++) {
      if (pieces.get(id).type() == SentencePieceModel.NORMAL) {
        normal.put(pieces.get(id).text(), id);
      }
    }
  }

  private boolean isFrozen(String symbol) {
    return frozen.contains(symbol);
  }

  /** The best pair of neighbours first, the leftmost of equals. */
  private List<String> merged(List<String> symbols) {
    normal();
    while (true) {
      int best = -1;
      float score = Float.NEGATIVE_INFINITY;
      for (int i = 0; i + 1 < symbols.size(); i++) {
        boolean frozen = isFrozen(symbols.get(i)) || isFrozen(symbols.get(i + 1));
        var id = frozen ? null : normal.get(symbols.get(i) + symbols.get(i + 1));
        if (id != null && pieces.get(id).score() > score) {
          best = i;
          score = pieces.get(id).score();
        }
      }
      if (best < 0) {
        return symbols;
      }
      symbols.set(best, symbols.get(best) + symbols.remove(best + 1));
    }
  }

  /**
   * The way with the highest sum of scores (Viterbi); an unknown character costs 10 more. Of equals
   * the longest last piece, as the reference's loop over starts leaves it.
   */
  private List<String> likeliest(List<String> symbols) {
    normal();
    double unknown =
        normal.values().stream().mapToDouble(id -> pieces.get(id).score()).min().orElse(0);
    unknown = Math.min(unknown, 0) - 10;
    int length = symbols.size();
    double[] best = new double[length + 1];
    int[] from = new int[length + 1];
    for (int end = 1; end <= length; end++) {
      best[end] = Double.NEGATIVE_INFINITY;
      for (int start = Math.max(0, end - 26); start < end; start++) {
        var id = normal.get(String.join("", symbols.subList(start, end)));
        double step = id != null ? pieces.get(id).score() : end - start == 1 ? unknown : -1e18;
        if (best[start] + step > best[end]) {
          best[end] = best[start] + step;
          from[end] = start;
        }
      }
    }
    var way = new ArrayList<String>();
    for (int end = length; end > 0; end = from[end]) {
      way.add(0, String.join("", symbols.subList(from[end], end)));
    }
    return way;
  }

  /** Ids; what is in no piece becomes bytes, or one unknown for a run. */
  private List<Integer> ids(List<String> symbols) {
    var ids = new HashMap<String, Integer>();
    for (int id = 0; id < pieces.size(); id++) {
      if (pieces.get(id).type() != SentencePieceModel.CONTROL
          && pieces.get(id).type() != SentencePieceModel.UNKNOWN
          && pieces.get(id).type() != SentencePieceModel.BYTE) {
        ids.put(pieces.get(id).text(), id);
      }
    }
    var found = new ArrayList<Integer>();
    boolean unknownBefore = false;
    for (var symbol : symbols) {
      var id = ids.get(symbol);
      if (id != null) {
        found.add(id);
      } else if (byteFallback) {
        for (byte one : symbol.getBytes(UTF_8)) {
          found.add(indexOf("<0x%02X>".formatted(one & 0xff)));
        }
      } else if (!unknownBefore) {
        found.add(0);
      }
      unknownBefore = id == null && !byteFallback;
    }
    return found;
  }

  private int indexOf(String text) {
    for (int id = 0; id < pieces.size(); id++) {
      if (pieces.get(id).text().equals(text)) {
        return id;
      }
    }
    throw new IllegalStateException(text);
  }
}
