package dev.elige.provider.dialect;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads lists of models. */
final class ModelIds {
  private ModelIds() {}

  static List<String> in(JsonNode list, String key) {
    return StreamSupport.stream(list.spliterator(), false)
        .flatMap(model -> Json.text(model.path(key)).stream())
        .toList();
  }
}
