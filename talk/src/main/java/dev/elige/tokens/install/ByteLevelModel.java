package dev.elige.tokens.install;

import dev.elige.tokens.bytepair.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The vocabulary and merges of a byte-level {@code tokenizer.json}.
 *
 * <p>Tokens with characters outside the alphabet of bytes are left out: no text can become one.
 * Added tokens are left out too, unless a merge makes them, so that the text of a special token is
 * cut like any other.
 */
final class ByteLevelModel {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<int[]> merges = new ArrayList<>();
  private final List<String[]> pairs = new ArrayList<>();

  private ByteLevelModel() {}

  /**
   * The vocabulary for the fast engine; empty where that cannot be exact.
   *
   * @throws dev.elige.base.InvalidInputException where bytes are missing and nothing stands for
   *     them
   */
  static Optional<Vocabulary> read(Content content, TokenizerJson outline) {
    if (!isPlain(outline)) {
      return Optional.empty();
    }
    var model = new ByteLevelModel();
    try (var parser = TokenizerJson.MAPPER.createParser(content.bytes())) {
      model.take(parser);
    }
    int missing = model.missingBytes();
    if (missing > 0 && outline.isUnset("unk_token")) {
      throw Unusable.withoutBytes(content.place(), missing);
    }
    return model.vocabulary(outline);
  }

  /** Whether the model's settings leave plain byte-pair encoding. */
  private static boolean isPlain(TokenizerJson outline) {
    return outline.type().equals("BPE")
        && outline.model().path("dropout").asDouble(0) == 0
        && outline.isUnset("continuing_subword_prefix")
        && outline.isUnset("end_of_word_suffix");
  }

  private void take(JsonParser parser) {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean model = parser.currentName().equals("model");
      parser.nextToken();
      if (model) {
        takeModel(parser);
      } else {
        parser.skipChildren();
      }
    }
  }

  private void takeModel(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "vocab" -> takeVocabulary(parser);
        case "merges" -> takeMerges(parser);
        default -> parser.skipChildren();
      }
    }
  }

  private void takeVocabulary(JsonParser parser) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("the vocabulary of a BPE model is no object");
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var token = parser.currentName();
      parser.nextToken();
      ids.put(token, parser.getIntValue());
    }
  }

  private void takeMerges(JsonParser parser) {
    var merge = new Merge();
    while (merge.next(parser)) {
      pairs.add(new String[] {merge.left(), merge.right()});
    }
  }

  private int missingBytes() {
    int missing = 0;
    for (int value = 0; value < 256; value++) {
      missing += ids.containsKey(String.valueOf(ByteChars.of((byte) value))) ? 0 : 1;
    }
    return missing;
  }

  private Optional<Vocabulary> vocabulary(TokenizerJson outline) {
    for (var pair : pairs) {
      merges.add(new int[] {id(pair[0]), id(pair[1])});
      id(pair[0] + pair[1]);
    }
    var tokens = new HashMap<Integer, byte[]>();
    ids.forEach((token, id) -> {
      var bytes = ByteChars.bytes(token);
      if (bytes != null && bytes.length > 0) {
        tokens.put(id, bytes);
      }
    });
    tokens.keySet().removeAll(unmade(outline));
    try {
      return Optional.of(Vocabulary.ofMerges(tokens, merges, outline.isOn("ignore_merges")));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // the native engine takes what this one cannot be exact with
    }
  }

  private int id(String token) {
    var id = ids.get(token);
    if (id == null) {
      throw new IllegalArgumentException("a merge names \"" + token + "\", which is no token");
    }
    return id;
  }

  /** The ids of added tokens that no merge makes. */
  private Set<Integer> unmade(TokenizerJson outline) {
    var unmade = new HashMap<String, Integer>();
    outline.added().stream()
        .filter(outline::isInModel)
        .filter(added -> added.content().length() > 1)
        .forEach(added -> unmade.put(added.content(), added.id()));
    if (!unmade.isEmpty()) {
      pairs.forEach(pair -> unmade.remove(pair[0] + pair[1]));
    }
    return Set.copyOf(unmade.values());
  }
}
