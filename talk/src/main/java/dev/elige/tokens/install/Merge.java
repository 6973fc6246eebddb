package dev.elige.tokens.install;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the merges of a {@code tokenizer.json} one by one: {@code "a b"} or {@code ["a", "b"]}. */
final class Merge {
  private String left = "";
  private String right = "";

  /**
   * Goes to the next merge; false at the end of the list.
   *
   * @throws IllegalArgumentException where an entry is no pair
   */
  boolean next(JsonParser parser) {
    return switch (parser.nextToken()) {
      case VALUE_STRING -> {
        split(parser.getString());
        yield true;
      }
      case START_ARRAY -> {
        left = text(parser);
        right = text(parser);
        if (parser.nextToken() != JsonToken.END_ARRAY) {
          throw new IllegalArgumentException("a merge of more than two tokens");
        }
        yield true;
      }
      case END_ARRAY -> false;
      default -> throw new IllegalArgumentException("a merge that is no pair of tokens");
    };
  }

  String left() {
    return left;
  }

  String right() {
    return right;
  }

  private static String text(JsonParser parser) {
    if (parser.nextToken() != JsonToken.VALUE_STRING) {
      throw new IllegalArgumentException("a merge that is no pair of tokens");
    }
    return parser.getString();
  }

  private void split(String pair) {
    int space = pair.indexOf(' ');
    if (space < 0 || pair.indexOf(' ', space + 1) >= 0) {
      throw new IllegalArgumentException("the merge \"" + pair + "\", which is no pair of tokens");
    }
    left = pair.substring(0, space);
    right = pair.substring(space + 1);
  }
}
