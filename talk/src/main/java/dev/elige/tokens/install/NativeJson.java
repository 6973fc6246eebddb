package dev.elige.tokens.install;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A {@code tokenizer.json} as the native library gets it: nothing is put around a text, nothing is
 * cut off, and the text of a special token is ordinary text.
 *
 * <p>Idea: added tokens go, since the library would find them in any text before all else. Those
 * stay that the file does not call special and that the model's own vocabulary has: such are the
 * user-defined symbols of SentencePiece (runs of line breaks, tags), which are part of how ordinary
 * text is cut. A special token that the model has too could still be put together: from its merges,
 * which go, or whole by the unigram model, for which it gets a name that no text can have.
 */
final class NativeJson {
  /**
   * Stands before the name of a piece that no text may match: spaces are gone when pieces are
   * looked for, and U+FFFF is no character.
   */
  static final String UNMATCHABLE = " \uFFFF";

  private final TokenizerJson outline;
  private final Set<String> hidden = new HashSet<>();

  private NativeJson(TokenizerJson outline) {
    this.outline = outline;
    for (var token : outline.added()) {
      if (outline.isInModel(token) && !outline.isOrdinary(token)) {
        hidden.add(token.content());
      }
    }
  }

  /** The file for the library. */
  static String of(byte[] json, TokenizerJson outline) {
    var text = new StringWriter(json.length);
    try (var parser = TokenizerJson.MAPPER.createParser(json);
        var generator = TokenizerJson.MAPPER.createGenerator(text)) {
      new NativeJson(outline).copy(parser, generator);
    }
    return text.toString();
  }

  private void copy(JsonParser parser, JsonGenerator generator) {
    parser.nextToken();
    generator.writeStartObject();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      generator.writeName(parser.currentName());
      var name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "truncation", "padding", "post_processor" -> {
          parser.skipChildren();
          generator.writeNull();
        }
        case "added_tokens" -> addedTokens(parser, generator);
        case "model" -> model(parser, generator);
        default -> generator.copyCurrentStructure(parser);
      }
    }
    generator.writeEndObject();
  }

  private void addedTokens(JsonParser parser, JsonGenerator generator) {
    var staying = new HashSet<Integer>();
    outline.added().stream().filter(outline::isOrdinary).forEach(token -> staying.add(token.id()));
    generator.writeStartArray();
    for (var token : TokenizerJson.MAPPER.readTree(parser)) {
      if (staying.contains(token.path("id").asInt(-1))) {
        generator.writeTree(token);
      }
    }
    generator.writeEndArray();
  }

  private void model(JsonParser parser, JsonGenerator generator) {
    generator.writeStartObject();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var name = parser.currentName();
      generator.writeName(name);
      parser.nextToken();
      if (name.equals("merges")) {
        merges(parser, generator);
      } else if (name.equals("vocab") && parser.currentToken() == JsonToken.START_ARRAY) {
        pieces(parser, generator);
      } else {
        generator.copyCurrentStructure(parser);
      }
    }
    generator.writeEndObject();
  }

  private void merges(JsonParser parser, JsonGenerator generator) {
    generator.writeStartArray();
    var merge = new Merge();
    while (merge.next(parser)) {
      if (!hidden.contains(merge.left() + merge.right())) {
        generator.writeStartArray();
        generator.writeString(merge.left());
        generator.writeString(merge.right());
        generator.writeEndArray();
      }
    }
    generator.writeEndArray();
  }

  /** The unigram model's list of pieces, each a text and a score. */
  private void pieces(JsonParser parser, JsonGenerator generator) {
    generator.writeStartArray();
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      generator.writeStartArray();
      parser.nextToken();
      var piece = parser.getString();
      generator.writeString(hidden.contains(piece) ? UNMATCHABLE + piece : piece);
      parser.nextToken();
      generator.copyCurrentStructure(parser);
      parser.nextToken();
      generator.writeEndArray();
    }
    generator.writeEndArray();
  }
}
