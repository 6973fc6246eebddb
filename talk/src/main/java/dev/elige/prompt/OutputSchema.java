package dev.elige.prompt;

import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of an answer that is one of a few: an object with the one property {@link #LABEL}. It
 * keeps to what providers with structured output take alike: no other property, the property
 * required, its values listed.
 *
 * @param choices at least one, none twice
 */
public record OutputSchema(List<String> choices) {
  /** The property that holds the answer. */
  public static final String LABEL = "label";

  public OutputSchema {
    choices = List.copyOf(choices);
    if (choices.isEmpty() || new HashSet<>(choices).size() < choices.size()) {
      throw new IllegalArgumentException("choices are there and differ: " + choices);
    }
  }

  /** The schema as JSON (JSON Schema, draft 2020-12). */
  public String json() {
    var schema = JsonMapper.shared().createObjectNode().put("type", "object");
    var label = schema.putObject("properties").putObject(LABEL).put("type", "string");
    var values = label.putArray("enum");
    choices.forEach(values::add);
    schema.putArray("required").add(LABEL);
    return schema.put("additionalProperties", false).toString();
  }
}
