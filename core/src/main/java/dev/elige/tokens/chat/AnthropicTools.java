package dev.elige.tokens.chat;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a tool out: as the JSON of a request, and as its words alone. */
final class AnthropicTools {
  private AnthropicTools() {}

  /** Name, description, and a JSON Schema. */
  static String json(ToolDefinition tool) {
    var properties =
        tool.parameters().stream()
            .map(AnthropicTools::property)
            .collect(Collectors.joining(", ", "{", "}"));
    var required =
        tool.parameters().stream()
            .filter(ToolDefinition.Parameter::required)
            .map(parameter -> quoted(parameter.name()))
            .collect(Collectors.joining(", "));
    return ("{\"name\": %s, \"description\": %s, \"input_schema\": "
            + "{\"type\": \"object\", \"properties\": %s, \"required\": [%s]}}")
        .formatted(quoted(tool.name()), quoted(tool.description()), properties, required);
  }

  /** The words that stand in the definition, without the signs around them. */
  static String words(ToolDefinition tool) {
    return tool.name()
        + " "
        + tool.description()
        + tool.parameters().stream()
            .map(one ->
                " "
                    + String.join(
                        " ",
                        one.name(),
                        one.type(),
                        one.description(),
                        String.join(" ", one.choices())))
            .collect(Collectors.joining());
  }

  private static String property(ToolDefinition.Parameter parameter) {
    return "%s: {\"type\": %s, \"description\": %s%s}"
        .formatted(
            quoted(parameter.name()),
            quoted(parameter.type()),
            quoted(parameter.description()),
            choices(parameter.choices()));
  }

  private static String choices(List<String> choices) {
    return choices.isEmpty()
        ? ""
        : choices.stream()
            .map(AnthropicTools::quoted)
            .collect(Collectors.joining(", ", ", \"enum\": [", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
