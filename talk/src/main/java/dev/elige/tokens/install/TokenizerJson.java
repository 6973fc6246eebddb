package dev.elige.tokens.install;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a {@code tokenizer.json} says, all but its vocabulary, which is read past: that has tens of
 * megabytes.
 *
 * @param normalizer what happens to a text first
 * @param preTokenizer how the text is cut into words
 * @param model the model's settings, without vocabulary and merges
 * @param added tokens that the library would find in a text before anything else
 * @param ids every id of the model's vocabulary
 */
record TokenizerJson(
    JsonNode normalizer,
    JsonNode preTokenizer,
    ObjectNode model,
    List<AddedToken> added,
    BitSet ids) {
  /** Reads trees in the middle of a file, which is why more may follow. */
  static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  /**
   * A token beside the model's vocabulary, or one of it that is found whole.
   *
   * @param content its text
   * @param id its number
   * @param special whether the file calls it a part of the chat format
   */
  record AddedToken(String content, int id, boolean special) {}

  /**
   * Reads a file.
   *
   * @throws tools.jackson.core.JacksonException where it is no JSON
   * @throws IllegalArgumentException where it is another JSON
   */
  static TokenizerJson read(byte[] json) {
    var outline = new Outline();
    try (var parser = MAPPER.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        outline.take(parser.currentName(), parser);
      }
    }
    return outline.build();
  }

  /** The model's type; files of the first versions leave it out and mean BPE. */
  String type() {
    return model.path("type").asString("BPE");
  }

  /** Whether a token that was added is one of the model's own. */
  boolean isInModel(AddedToken token) {
    return token.id() >= 0 && ids.get(token.id());
  }

  /**
   * Whether a token that was added is part of ordinary text: the file does not call it special, and
   * the model's own vocabulary has it. Such are SentencePiece's user-defined symbols.
   */
  boolean isOrdinary(AddedToken token) {
    return !token.special() && isInModel(token);
  }

  /** A setting of the model that is on. */
  boolean isOn(String setting) {
    return model.path(setting).asBoolean(false);
  }

  /** Whether a setting of the model is absent or empty. */
  boolean isUnset(String setting) {
    var value = model.path(setting);
    return value.isMissingNode() || value.isNull() || value.asString("").isEmpty();
  }

  /** A pass over the file. */
  private static final class Outline {
    private JsonNode normalizer = MAPPER.nullNode();
    private JsonNode preTokenizer = MAPPER.nullNode();
    private final ObjectNode model = MAPPER.createObjectNode();
    private final List<AddedToken> added = new ArrayList<>();
    private final BitSet ids = new BitSet();

    void take(String name, JsonParser parser) {
      parser.nextToken();
      switch (name) {
        case "normalizer" -> normalizer = MAPPER.readTree(parser);
        case "pre_tokenizer" -> preTokenizer = MAPPER.readTree(parser);
        case "added_tokens" -> addTokens(MAPPER.readTree(parser));
        case "model" -> model(parser);
        default -> parser.skipChildren();
      }
    }

    private void addTokens(JsonNode list) {
      for (var token : list) {
        added.add(
            new AddedToken(
                token.path("content").asString(""),
                token.path("id").asInt(-1),
                token.path("special").asBoolean(false)));
      }
    }

    private void model(JsonParser parser) {
      if (parser.currentToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("its model is no object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        switch (name) {
          case "vocab" -> vocabulary(parser);
          case "merges" -> parser.skipChildren();
          default -> model.set(name, MAPPER.readTree(parser));
        }
      }
    }

    private void vocabulary(JsonParser parser) {
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          parser.nextToken();
          ids.set(parser.getIntValue());
        }
      } else {
        int count = 0;
        while (parser.nextToken() == JsonToken.START_ARRAY) {
          parser.skipChildren();
          count++;
        }
        ids.set(0, count);
      }
    }

    TokenizerJson build() {
      if (ids.isEmpty()) {
        throw new IllegalArgumentException("its model has no vocabulary");
      }
      return new TokenizerJson(normalizer, preTokenizer, model, List.copyOf(added), ids);
    }
  }
}
