package dev.elige.catalog.source;

import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import tools.jackson.databind.JsonNode;

/** The facts of a model or an offer of models.dev. */
final class ModelsDevFacts {
  private final FactRow facts;
  private final JsonNode row;

  ModelsDevFacts(FactRow facts, JsonNode row) {
    this.facts = facts;
    this.row = row;
  }

  /**
   * States what the row says.
   *
   * @param id the id, which tells the kind of special models
   */
  void state(String id) {
    facts.text(Attributes.NAME, row.path("name"));
    facts.text(Attributes.FAMILY, row.path("family"));
    facts.text(Attributes.LICENCE, row.path("license"));
    facts.date(Attributes.RELEASED, row.path("release_date"));
    facts.date(Attributes.KNOWLEDGE_CUTOFF, row.path("knowledge"));
    facts.flag(Attributes.OPEN_WEIGHTS, row.path("open_weights"));
    if (facts.subject() instanceof OfferId) {
      facts.text(Attributes.BASE_MODEL, row.path("base_model"));
    }
    stateLimits();
    stateModalities(id);
    facts.flag(Attributes.feature(Feature.TOOLS), row.path("tool_call"));
    facts.flag(Attributes.feature(Feature.STRUCTURED_OUTPUT), row.path("structured_output"));
    facts.flag(Attributes.feature(Feature.REASONING), row.path("reasoning"));
  }

  private void stateLimits() {
    var limit = row.path("limit");
    facts.count(Attributes.CONTEXT_WINDOW, limit.path("context"));
    facts.count(Attributes.MAX_INPUT, limit.path("input"));
    facts.count(Attributes.MAX_OUTPUT, limit.path("output"));
  }

  private void stateModalities(String id) {
    var modalities = row.path("modalities");
    facts.modalities(Attributes.INPUTS, modalities.path("input"));
    facts.modalities(Attributes.OUTPUTS, modalities.path("output"));
    KindByName.of(id, FactRow.modalities(modalities.path("output")))
        .ifPresent(kind -> facts.state(Attributes.KIND, kind));
    if (!modalities.path("input").isEmpty()) {
      boolean sees = FactRow.modalities(modalities.path("input")).contains(Modality.IMAGE);
      facts.state(Attributes.feature(Feature.VISION), sees);
    }
  }
}
