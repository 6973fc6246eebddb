package dev.elige.tokens.install;

import java.util.ArrayList;
import java.util.List;

/**
 * A SentencePiece model as its protocol buffer holds it. Source of field numbers and defaults:
 * sentencepiece_model.proto of github.com/google/sentencepiece.
 *
 * @param pieces the vocabulary; an id is a position
 * @param algorithm how a text is cut into pieces
 * @param byteFallback whether characters outside the vocabulary become pieces of bytes
 * @param charsmap the compiled normalization rules; empty where there are none
 * @param dummyPrefix whether a space is put before a text
 * @param removeExtraWhitespaces whether spaces at the ends go and runs of them shrink to one
 * @param escapeWhitespaces whether spaces become U+2581
 * @param whitespaceAsSuffix whether the space is put behind the text
 */
@SuppressWarnings("ArrayRecordComponent") // compiled rules are passed on and never compared
record SentencePieceModel(
    List<Piece> pieces,
    int algorithm,
    boolean byteFallback,
    byte[] charsmap,
    boolean dummyPrefix,
    boolean removeExtraWhitespaces,
    boolean escapeWhitespaces,
    boolean whitespaceAsSuffix) {
  static final int UNIGRAM = 1;
  static final int BPE = 2;

  static final int NORMAL = 1;
  static final int UNKNOWN = 2;
  static final int CONTROL = 3;
  static final int USER_DEFINED = 4;
  static final int UNUSED = 5;
  static final int BYTE = 6;

  /**
   * An entry of the vocabulary.
   *
   * @param text the piece, spaces as U+2581
   * @param score log probability, or minus the order of the merge
   * @param type one of the constants of the class around
   */
  record Piece(String text, float score, int type) {}

  /**
   * Whether a file begins with a piece: field, length, field of its text, length. Looked at before
   * anything else, since the first field's number is a line break to others, and the first piece is
   * {@code <unk>}.
   */
  static boolean looksLikeOne(byte[] bytes) {
    return bytes.length > 4
        && bytes[0] == 0x0A
        && bytes[2] == 0x0A
        && bytes[3] >= 0
        && bytes[3] + 2 <= bytes[1];
  }

  /**
   * Reads a model.
   *
   * @throws IllegalArgumentException where the bytes are no such protocol buffer
   */
  static SentencePieceModel read(byte[] bytes) {
    var builder = new Builder();
    var reader = new WireReader(bytes);
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> builder.pieces.add(piece(reader.message()));
        case 2 -> builder.trainer(reader.message());
        case 3 -> builder.normalizer(reader.message());
        default -> reader.skip();
      }
    }
    if (builder.pieces.isEmpty()) {
      throw new IllegalArgumentException("it has no pieces");
    }
    return builder.build();
  }

  /** How many pieces are of a type. */
  long count(int type) {
    return pieces.stream().filter(piece -> piece.type() == type).count();
  }

  private static Piece piece(WireReader reader) {
    var text = "";
    float score = 0;
    int type = NORMAL;
    while (reader.next()) {
      switch (reader.field()) {
        case 1 -> text = reader.text();
        case 2 -> score = reader.real();
        case 3 -> type = (int) reader.varint();
        default -> reader.skip();
      }
    }
    return new Piece(text, score, type);
  }

  private static final class Builder {
    private final List<Piece> pieces = new ArrayList<>();
    private int algorithm = UNIGRAM;
    private boolean byteFallback;
    private boolean whitespaceAsSuffix;
    private byte[] charsmap = new byte[0];
    private boolean dummyPrefix = true;
    private boolean removeExtraWhitespaces = true;
    private boolean escapeWhitespaces = true;

    void trainer(WireReader reader) {
      while (reader.next()) {
        switch (reader.field()) {
          case 3 -> algorithm = (int) reader.varint();
          case 24 -> whitespaceAsSuffix = reader.flag();
          case 35 -> byteFallback = reader.flag();
          default -> reader.skip();
        }
      }
    }

    void normalizer(WireReader reader) {
      while (reader.next()) {
        switch (reader.field()) {
          case 2 -> charsmap = reader.bytes();
          case 3 -> dummyPrefix = reader.flag();
          case 4 -> removeExtraWhitespaces = reader.flag();
          case 5 -> escapeWhitespaces = reader.flag();
          default -> reader.skip();
        }
      }
    }

    SentencePieceModel build() {
      return new SentencePieceModel(
          List.copyOf(pieces),
          algorithm,
          byteFallback,
          charsmap,
          dummyPrefix,
          removeExtraWhitespaces,
          escapeWhitespaces,
          whitespaceAsSuffix);
    }
  }
}
