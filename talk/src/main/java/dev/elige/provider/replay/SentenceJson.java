package dev.elige.provider.replay;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A sentence for people in a recorded call, in both languages. */
final class SentenceJson {
  static final String ENGLISH = "en";
  static final String SPANISH = "es";
  static final List<String> KEYS = List.of(ENGLISH, SPANISH);

  private SentenceJson() {}

  static void put(ObjectNode into, String key, Text sentence) {
    fill(into.putObject(key), sentence);
  }

  static void put(ObjectNode into, String key, List<Text> sentences) {
    if (!sentences.isEmpty()) {
      var list = into.putArray(key);
      sentences.forEach(one -> fill(list.addObject(), one));
    }
  }

  private static void fill(ObjectNode object, Text sentence) {
    object.put(ENGLISH, sentence.in(DisplayLanguage.ENGLISH));
    object.put(SPANISH, sentence.in(DisplayLanguage.SPANISH));
  }

  /** The sentences of a list; none where it is not there. */
  static List<Text> list(Part part, String key) throws MalformedLineException {
    var sentences = new ArrayList<Text>();
    for (var one : part.objects(key, KEYS)) {
      sentences.add(of(one));
    }
    return sentences;
  }

  /** The sentence of an object with both keys. */
  static Text of(Part part) throws MalformedLineException {
    return Text.of(part.text(ENGLISH), part.text(SPANISH));
  }
}
