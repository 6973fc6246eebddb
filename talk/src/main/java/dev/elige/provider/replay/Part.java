package dev.elige.provider.replay;

import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An object of a line while it is read. Whatever does not fit is refused, unknown keys too: a word
 * that is misspelt would else be a number that is not known.
 *
 * @param node the object
 * @param path where it stands in the line; empty for the line itself
 */
record Part(JsonNode node, String path) {
  private static final double NANOS = 1e9;

  /** What stands where, in words, and how it is written. */
  private enum Form {
    TEXT("a text", "un texto", "\"...\""),
    COUNT("a whole number of 0 or more", "un número entero de 0 o más", "12"),
    NUMBER("a number of 0 or more", "un número de 0 o más", "0.5"),
    TRUE("true", "true", "true"),
    LIST("a list", "una lista", "[...]"),
    OBJECT("an object", "un objeto", "{...}");

    private final Text words;
    private final String example;

    Form(String english, String spanish, String example) {
      this.words = Text.of(english, spanish);
      this.example = example;
    }
  }

  /** An object that holds none but these keys. */
  static Part of(JsonNode node, String path, List<String> keys) throws MalformedLineException {
    if (!node.isObject()) {
      throw wrong(path.isEmpty() ? "the line" : path, Form.OBJECT);
    }
    for (String key : node.propertyNames()) {
      if (!keys.contains(key)) {
        throw unknown(place(path, key), Nearest.of(key, keys), keys);
      }
    }
    return new Part(node, path);
  }

  private static MalformedLineException unknown(
      String place, Optional<String> nearest, List<String> keys) {
    return new MalformedLineException(
        Text.of("{} is no key of a recorded call.", "{} no es clave de una llamada.", place),
        nearest
            .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
            .orElseGet(() ->
                Text.of("Here may stand: {}.", "Aquí puede ir: {}.", String.join(", ", keys))));
  }

  boolean has(String key) {
    return node.has(key);
  }

  /** A text that has to be there. */
  String text(String key) throws MalformedLineException {
    var value = there(key, Form.TEXT);
    if (!value.isString()) {
      throw wrong(place(path, key), Form.TEXT);
    }
    return value.stringValue();
  }

  Optional<String> textIfThere(String key) throws MalformedLineException {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** A whole number that has to be there. */
  long count(String key) throws MalformedLineException {
    var value = there(key, Form.COUNT);
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
      throw wrong(place(path, key), Form.COUNT);
    }
    return value.longValue();
  }

  Optional<Long> countIfThere(String key) throws MalformedLineException {
    return has(key) ? Optional.of(count(key)) : Optional.empty();
  }

  /** A whole number that is no larger than what is counted here. */
  int small(String key) throws MalformedLineException {
    long value = count(key);
    if (value > Integer.MAX_VALUE) {
      throw wrong(place(path, key), Form.COUNT);
    }
    return (int) value;
  }

  Optional<Integer> smallIfThere(String key) throws MalformedLineException {
    return has(key) ? Optional.of(small(key)) : Optional.empty();
  }

  /** Any number, where it is there. */
  Optional<Double> numberIfThere(String key) throws MalformedLineException {
    if (!has(key)) {
      return Optional.empty();
    }
    var value = node.path(key);
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      throw wrong(place(path, key), Form.NUMBER);
    }
    return Optional.of(value.doubleValue());
  }

  /** Seconds, to a nanosecond, where they are there. */
  Optional<Duration> secondsIfThere(String key) throws MalformedLineException {
    var seconds = numberIfThere(key);
    if (seconds.isPresent() && (seconds.get() < 0 || seconds.get() > Integer.MAX_VALUE)) {
      throw wrong(place(path, key), Form.NUMBER);
    }
    return seconds.map(value -> Duration.ofNanos(Math.round(value * NANOS)));
  }

  /** Seconds that have to be there. */
  Duration seconds(String key) throws MalformedLineException {
    there(key, Form.NUMBER);
    return secondsIfThere(key).orElseThrow();
  }

  /** Whether a sign is set, which is left away where it is not. */
  boolean flag(String key) throws MalformedLineException {
    if (has(key) && !node.path(key).isBoolean()) {
      throw wrong(place(path, key), Form.TRUE);
    }
    return node.path(key).asBoolean(false);
  }

  /** Another object in this one. */
  Part object(String key, List<String> keys) throws MalformedLineException {
    return of(there(key, Form.OBJECT), place(path, key), keys);
  }

  /** A list of objects; none where it is not there. */
  List<Part> objects(String key, List<String> keys) throws MalformedLineException {
    var parts = new ArrayList<Part>();
    for (var item : items(key)) {
      parts.add(of(item, place(path, key) + "[" + parts.size() + "]", keys));
    }
    return parts;
  }

  /** A list of texts; none where it is not there. */
  List<String> texts(String key) throws MalformedLineException {
    var texts = new ArrayList<String>();
    for (var item : items(key)) {
      if (!item.isString()) {
        throw wrong(place(path, key) + "[" + texts.size() + "]", Form.TEXT);
      }
      texts.add(item.stringValue());
    }
    return texts;
  }

  /** A list of lists of numbers. */
  List<float[]> vectors(String key) throws MalformedLineException {
    var vectors = new ArrayList<float[]>();
    for (var item : items(key)) {
      var vector = new float[item.size()];
      for (int i = 0; i < vector.length; i++) {
        if (!item.path(i).isNumber()) {
          throw wrong(place(path, key) + "[" + vectors.size() + "]", Form.LIST);
        }
        vector[i] = item.path(i).floatValue();
      }
      vectors.add(vector);
    }
    return vectors;
  }

  private List<JsonNode> items(String key) throws MalformedLineException {
    if (!has(key)) {
      return List.of();
    }
    if (!node.path(key).isArray()) {
      throw wrong(place(path, key), Form.LIST);
    }
    return List.copyOf(node.path(key).values());
  }

  /** The value of a key in words that only this part can say. */
  MalformedLineException refused(String key, Text rule, Text cure) {
    return new MalformedLineException(Text.of("{} {}", "{} {}", place(path, key), rule), cure);
  }

  private JsonNode there(String key, Form form) throws MalformedLineException {
    if (!has(key)) {
      throw new MalformedLineException(
          Text.of("{} is missing.", "falta {}.", place(path, key)), cure(key, form));
    }
    return node.path(key);
  }

  private static MalformedLineException wrong(String place, Form form) {
    var key = place.substring(place.lastIndexOf('.') + 1);
    return new MalformedLineException(
        Text.of("{} is not {}.", "{} no es {}.", place, form.words), cure(key, form));
  }

  private static Text cure(String key, Form form) {
    return Text.of(
        "Write \"{}\": {}.", "Escribe \"{}\": {}.", key.replaceFirst("\\[.*", ""), form.example);
  }

  private static String place(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
