package dev.elige.corpus;

import dev.elige.tokens.chat.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads definitions of tools as OpenAI ({@code function.parameters}, or {@code parameters}) and
 * Anthropic ({@code input_schema}) take them.
 */
final class ToolRecord {
  private ToolRecord() {}

  /** The tools; empty where one is no plain function, or has parameters inside parameters. */
  static Optional<List<ToolDefinition>> all(JsonNode tools) {
    List<ToolDefinition> all = new ArrayList<>();
    for (var tool : tools.values()) {
      var one = tool(tool.has("function") ? tool.path("function") : tool);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.add(one.get());
    }
    return Optional.of(all);
  }

  private static Optional<ToolDefinition> tool(JsonNode tool) {
    var schema = tool.has("input_schema") ? tool.path("input_schema") : tool.path("parameters");
    List<ToolDefinition.Parameter> parameters = new ArrayList<>();
    for (var property : schema.path("properties").properties()) {
      if (!isFlat(property.getValue())) {
        return Optional.empty();
      }
      parameters.add(parameter(property.getKey(), property.getValue(), schema.path("required")));
    }
    return Optional.of(tool.path("name").asString(""))
        .filter(name -> !name.isEmpty())
        .map(name -> new ToolDefinition(name, tool.path("description").asString(""), parameters));
  }

  private static boolean isFlat(JsonNode parameter) {
    return parameter.path("type").isString()
        && !parameter.has("properties")
        && !parameter.has("items");
  }

  private static ToolDefinition.Parameter parameter(
      String name, JsonNode parameter, JsonNode required) {
    return new ToolDefinition.Parameter(
        name,
        parameter.path("type").stringValue(),
        parameter.path("description").asString(""),
        parameter.path("enum").values().stream().map(choice -> choice.asString("")).toList(),
        required.values().stream().anyMatch(one -> one.asString("").equals(name)));
  }
}
