package dev.elige.tokens.install;

import static dev.elige.tokens.install.SentencePieceModel.BPE;
import static dev.elige.tokens.install.SentencePieceModel.BYTE;
import static dev.elige.tokens.install.SentencePieceModel.NORMAL;
import static dev.elige.tokens.install.SentencePieceModel.UNIGRAM;
import static dev.elige.tokens.install.SentencePieceModel.UNKNOWN;
import static dev.elige.tokens.install.SentencePieceModel.UNUSED;
import static dev.elige.tokens.install.SentencePieceModel.USER_DEFINED;

import dev.elige.tokens.install.SentencePieceModel.Piece;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * The {@code tokenizer.json} that cuts a text as a SentencePiece model does.
 *
 * <p>Idea: normalization rules, white space and the model's two algorithms have counterparts in
 * Hugging Face's engine. Merges, which a model of pieces and scores leaves unsaid, are all the
 * pairs of pieces whose text together is a piece, by that piece's score. Control pieces and the
 * unknown piece get names that no text can have, since SentencePiece never finds them in a text;
 * the user-defined ones become added tokens, since it always does. Reference: Kudo and Richardson,
 * EMNLP 2018; convert_slow_tokenizer.py of Hugging Face's transformers, whose merges are the same.
 * Deviation: no pre-tokenizer, since SentencePiece looks at the whole text.
 */
final class SentencePieceJson {
  private static final String SPACE = "\u2581";

  private final SentencePieceModel model;
  private final List<String> names = new ArrayList<>();

  private SentencePieceJson(SentencePieceModel model) {
    this.model = model;
    model.pieces().forEach(piece -> names.add(name(piece)));
  }

  /**
   * Converts a model.
   *
   * @throws IllegalArgumentException where the engine could not be exact
   */
  static String of(SentencePieceModel model) {
    refuseWhatHasNoCounterpart(model);
    return new SentencePieceJson(model).write();
  }

  private static void refuseWhatHasNoCounterpart(SentencePieceModel model) {
    if (model.algorithm() != UNIGRAM && model.algorithm() != BPE) {
      throw new IllegalArgumentException("its algorithm is neither unigram nor BPE");
    }
    if (model.whitespaceAsSuffix() || !model.escapeWhitespaces()) {
      throw new IllegalArgumentException("it treats white space in a way of its own");
    }
    if (model.count(UNUSED) > 0 && model.algorithm() == BPE) {
      throw new IllegalArgumentException("it has unused pieces, which are cut again after merging");
    }
    if (model.count(USER_DEFINED) > 0 && (model.dummyPrefix() || model.removeExtraWhitespaces())) {
      throw new IllegalArgumentException(
          "it has user-defined pieces and changes the white space around them; its"
              + " tokenizer.json, where there is one, says how");
    }
    if (model.algorithm() == UNIGRAM && model.count(UNKNOWN) != 1) {
      throw new IllegalArgumentException("it has no unknown piece");
    }
  }

  private static String name(Piece piece) {
    return switch (piece.type()) {
      case NORMAL, BYTE -> piece.text();
      case USER_DEFINED -> piece.text().replace(SPACE, " ");
      default -> NativeJson.UNMATCHABLE + piece.text();
    };
  }

  private String write() {
    var text = new StringWriter();
    try (var json = TokenizerJson.MAPPER.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("version", "1.0");
      json.writeName("added_tokens");
      addedTokens(json);
      json.writeName("normalizer");
      normalizer(json);
      json.writeNullProperty("pre_tokenizer");
      json.writeNullProperty("post_processor");
      json.writeName("decoder");
      decoder(json);
      json.writeName("model");
      model(json);
      json.writeEndObject();
    }
    return text.toString();
  }

  private void addedTokens(JsonGenerator json) {
    json.writeStartArray();
    for (int id = 0; id < names.size(); id++) {
      if (model.pieces().get(id).type() == USER_DEFINED) {
        json.writeStartObject();
        json.writeNumberProperty("id", id);
        json.writeStringProperty("content", names.get(id));
        for (var off : List.of("single_word", "lstrip", "rstrip", "normalized", "special")) {
          json.writeBooleanProperty(off, false);
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void normalizer(JsonGenerator json) {
    startSequence(json, "normalizers");
    if (model.charsmap().length > 0) {
      start(json, "Precompiled");
      json.writeStringProperty(
          "precompiled_charsmap", Base64.getEncoder().encodeToString(model.charsmap()));
      json.writeEndObject();
    }
    if (model.removeExtraWhitespaces()) {
      replace(json, "Regex", "\\A +| +\\z", "");
      replace(json, "Regex", " {2,}", " ");
    }
    if (model.dummyPrefix()) {
      start(json, "Prepend");
      json.writeStringProperty("prepend", SPACE);
      json.writeEndObject();
    }
    replace(json, "String", " ", SPACE);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void decoder(JsonGenerator json) {
    startSequence(json, "decoders");
    replace(json, "String", SPACE, " ");
    replace(json, "String", NativeJson.UNMATCHABLE, "");
    start(json, "ByteFallback");
    json.writeEndObject();
    start(json, "Fuse");
    json.writeEndObject();
    if (model.dummyPrefix()) {
      start(json, "Strip");
      json.writeStringProperty("content", " ");
      json.writeNumberProperty("start", 1);
      json.writeNumberProperty("stop", 0);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void start(JsonGenerator json, String type) {
    json.writeStartObject();
    json.writeStringProperty("type", type);
  }

  private static void startSequence(JsonGenerator json, String list) {
    start(json, "Sequence");
    json.writeName(list);
    json.writeStartArray();
  }

  private static void replace(JsonGenerator json, String kind, String pattern, String content) {
    start(json, "Replace");
    json.writeName("pattern");
    json.writeStartObject();
    json.writeStringProperty(kind, pattern);
    json.writeEndObject();
    json.writeStringProperty("content", content);
    json.writeEndObject();
  }

  private void model(JsonGenerator json) {
    if (model.algorithm() == UNIGRAM) {
      unigram(json);
    } else {
      bytePairs(json);
    }
  }

  private void unigram(JsonGenerator json) {
    start(json, "Unigram");
    json.writeNumberProperty("unk_id", unknown());
    json.writeBooleanProperty("byte_fallback", model.byteFallback());
    json.writeName("vocab");
    json.writeStartArray();
    for (int id = 0; id < names.size(); id++) {
      json.writeStartArray();
      json.writeString(names.get(id));
      json.writeNumber((double) model.pieces().get(id).score());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private int unknown() {
    for (int id = 0; id < names.size(); id++) {
      if (model.pieces().get(id).type() == UNKNOWN) {
        return id;
      }
    }
    return -1;
  }

  private void bytePairs(JsonGenerator json) {
    start(json, "BPE");
    if (unknown() >= 0) {
      json.writeStringProperty("unk_token", names.get(unknown()));
    }
    json.writeBooleanProperty("fuse_unk", true);
    json.writeBooleanProperty("byte_fallback", model.byteFallback());
    json.writeName("vocab");
    json.writeStartObject();
    for (int id = 0; id < names.size(); id++) {
      json.writeNumberProperty(names.get(id), id);
    }
    json.writeEndObject();
    json.writeName("merges");
    json.writeStartArray();
    for (var merge : merges()) {
      json.writeStartArray();
      json.writeString(merge.left());
      json.writeString(merge.right());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Two neighbours that become a piece. */
  private record Pair(String left, String right, float score) {}

  private List<Pair> merges() {
    Map<String, Float> scores = new HashMap<>();
    for (var piece : model.pieces()) {
      if (piece.type() == NORMAL) {
        scores.put(piece.text(), piece.score());
      }
    }
    var merges = new ArrayList<Pair>();
    for (var piece : model.pieces()) {
      if (piece.type() == NORMAL) {
        addMerges(piece, scores, merges);
      }
    }
    merges.sort(
        Comparator.<Pair>comparingDouble(pair -> -pair.score())
            .thenComparingInt(pair -> -pair.left().length())
            .thenComparingInt(pair -> -pair.right().length()));
    return merges;
  }

  private static void addMerges(Piece piece, Map<String, Float> scores, List<Pair> merges) {
    var text = piece.text();
    for (int i = 1; i < text.length(); i++) {
      var left = text.substring(0, i);
      var right = text.substring(i);
      if (scores.containsKey(left) && scores.containsKey(right)) {
        merges.add(new Pair(left, right, piece.score()));
      }
    }
  }
}
