package dev.elige.tokens.chat;

import java.util.List;

/**
 * A function that a model may call.
 *
 * @param name its name
 * @param description what it does
 * @param parameters what it takes
 */
public record ToolDefinition(String name, String description, List<Parameter> parameters) {
  public ToolDefinition {
    parameters = List.copyOf(parameters);
  }

  /**
   * One parameter of a function.
   *
   * @param name its name
   * @param type its JSON Schema type
   * @param description what it means
   * @param choices the values it may have; empty where any
   * @param required whether a call must give it
   */
  public record Parameter(
      String name, String type, String description, List<String> choices, boolean required) {
    public Parameter {
      choices = List.copyOf(choices);
    }
  }
}
