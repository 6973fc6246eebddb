package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Masks;
import dev.elige.provider.Usage;
import dev.elige.provider.http.CallException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON as the dialects read and write it. */
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  /**
   * What a provider sent, in which no key stands whole.
   *
   * @throws CallException where it is no JSON object
   */
  public static JsonNode sent(String text, Masks masks) throws CallException {
    var read = tried(text).filter(JsonNode::isObject).map(node -> masked(node, masks));
    return read.orElseThrow(() ->
        CallException.protocol(
            Text.of("the answer is no JSON object", "la respuesta no es un objeto JSON"),
            start(text)));
  }

  /** What a provider sent, where it is JSON. */
  public static Optional<JsonNode> tried(String text) {
    try {
      return Optional.of(MAPPER.readTree(text));
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  /** The same with masks where a key stands in one of its texts. */
  public static JsonNode masked(JsonNode node, Masks masks) {
    if (masks.areIdle()) {
      return node;
    }
    if (node.isString()) {
      var told = masks.inAnswer(node.stringValue());
      return told.equals(node.stringValue()) ? node : MAPPER.getNodeFactory().stringNode(told);
    }
    if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, masked(list.get(i), masks));
      }
    }
    if (node instanceof ObjectNode object) {
      object.properties().forEach(one -> one.setValue(masked(one.getValue(), masks)));
    }
    return node;
  }

  /** The schema of a request. */
  public static JsonNode schema(String text) {
    return tried(text)
        .filter(JsonNode::isObject)
        .orElseThrow(() ->
            new InvalidInputException(
                "schema",
                Text.of("it is no JSON object.", "no es un objeto JSON."),
                Text.of("Give a JSON schema.", "Da un esquema JSON.")));
  }

  /**
   * The first of what somebody said: more than will be kept, so that no key is cut before it is
   * taken out.
   */
  public static String start(String text) {
    var words = text.strip();
    return words.substring(0, Math.min(words.length(), 4 * CallFailure.MOST_WORDS));
  }

  /** A text that is there and not blank. */
  public static Optional<String> text(JsonNode node) {
    return node.isString() && !node.stringValue().isBlank()
        ? Optional.of(node.stringValue())
        : Optional.empty();
  }

  /** A number of tokens; unknown where it is not there or none, or is more than any call has. */
  public static Estimate<Long> count(JsonNode node) {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      return Usage.unreported();
    }
    return Usage.counted(node.longValue());
  }

  /** The sum of what is known of these; unknown where nothing is. */
  public static Estimate<Long> sum(Estimate<Long> one, Estimate<Long> other) {
    return one.fold(first -> Estimate.known(first + other.toOptional().orElse(0L)), _ -> other);
  }
}
