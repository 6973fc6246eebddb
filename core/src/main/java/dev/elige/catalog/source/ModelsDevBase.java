package dev.elige.catalog.source;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills an offer of models.dev with the fields of the model it is based on. */
final class ModelsDevBase {
  private ModelsDevBase() {}

  /**
   * The offer with what it inherits: its own fields win, object by object; fields it omits stay
   * away.
   */
  static JsonNode inherit(JsonNode offer, JsonNode models) {
    var base = models.path(offer.path("base_model").asString(""));
    if (!(base instanceof ObjectNode inherited)) {
      return offer;
    }
    var whole = inherited.deepCopy();
    offer.path("base_model_omit").forEach(field -> whole.remove(field.asString()));
    merge(whole, offer);
    return whole;
  }

  private static void merge(ObjectNode into, JsonNode from) {
    for (var field : from.properties()) {
      if (into.get(field.getKey()) instanceof ObjectNode inner
          && field.getValue() instanceof ObjectNode own) {
        merge(inner, own);
      } else {
        into.set(field.getKey(), field.getValue());
      }
    }
  }
}
