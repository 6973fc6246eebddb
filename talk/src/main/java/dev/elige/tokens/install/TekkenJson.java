package dev.elige.tokens.install;

import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.bytepair.BytePairTokenizer;
import dev.elige.tokens.bytepair.Splitters;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Mistral's {@code tekken.json}: a pattern and ranks. The special tokens have the first ids, a
 * rank's id follows behind them, and entries beyond the size in use are left out. Source:
 * github.com/mistralai/mistral-common, tokens/tokenizers/tekken.py.
 */
final class TekkenJson {
  private JsonNode config = TokenizerJson.MAPPER.missingNode();
  private final StringBuilder ranks = new StringBuilder();
  private int entries;

  private TekkenJson() {}

  /**
   * The tokenizer of a file.
   *
   * @throws tools.jackson.core.JacksonException where it is no JSON
   * @throws IllegalArgumentException where it is another JSON
   */
  static Tokenizer open(String name, Content content) {
    return new TekkenJson().read(name, content);
  }

  private Tokenizer read(String name, Content content) {
    config(content);
    int special = required("default_num_special_tokens").asInt(-1);
    int inUse = required("default_vocab_size").asInt(-1) - special;
    if (special < 0 || inUse <= 0) {
      throw new IllegalArgumentException("its config has no sizes");
    }
    vocabulary(content, inUse);
    if (entries < inUse) {
      throw new IllegalArgumentException(
          "its config promises %d tokens and it holds %d".formatted(inUse, entries));
    }
    var vocabulary =
        RanksFile.vocabulary(
            content.place(), ranks.toString().getBytes(StandardCharsets.ISO_8859_1));
    var splitter = Splitters.ofPattern(required("pattern").asString(""));
    return new ShiftedTokenizer(new BytePairTokenizer(name, vocabulary, splitter), special);
  }

  private JsonNode required(String key) {
    var value = config.path(key);
    if (value.isMissingNode() || value.isNull()) {
      throw new IllegalArgumentException("its config has no \"" + key + "\"");
    }
    return value;
  }

  /** The config may stand behind the vocabulary, so it is looked for first. */
  private void config(Content content) {
    try (var parser = at(content, "config")) {
      config = TokenizerJson.MAPPER.readTree(parser);
    }
  }

  private void vocabulary(Content content, int inUse) {
    try (var parser = at(content, "vocab")) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        entry(parser, inUse);
      }
    }
  }

  private void entry(JsonParser parser, int inUse) {
    int rank = -1;
    var bytes = "";
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      var key = parser.currentName();
      parser.nextToken();
      switch (key) {
        case "rank" -> rank = parser.getIntValue();
        case "token_bytes" -> bytes = parser.getString();
        default -> parser.skipChildren();
      }
    }
    if (rank < 0 || bytes.isEmpty()) {
      throw new IllegalArgumentException("an entry of its vocab has no rank or no bytes");
    }
    if (rank < inUse) {
      ranks.append(bytes).append(' ').append(rank).append('\n');
      entries++;
    }
  }

  /** A parser that stands on the value of a key. */
  private static JsonParser at(Content content, String key) {
    var parser = TokenizerJson.MAPPER.createParser(content.bytes());
    parser.nextToken();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean here = parser.currentName().equals(key);
      parser.nextToken();
      if (here) {
        return parser;
      }
      parser.skipChildren();
    }
    parser.close();
    throw new IllegalArgumentException("it has no \"" + key + "\"");
  }
}
