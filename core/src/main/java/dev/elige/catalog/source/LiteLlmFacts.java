package dev.elige.catalog.source;

import dev.elige.base.Feature;
import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The limits and capabilities in a LiteLLM row. */
final class LiteLlmFacts {
  private static final Map<String, Feature> FEATURES =
      Map.of(
          "supports_function_calling", Feature.TOOLS,
          "supports_response_schema", Feature.STRUCTURED_OUTPUT,
          "supports_native_streaming", Feature.STREAMING,
          "supports_system_messages", Feature.SYSTEM_PROMPT,
          "supports_vision", Feature.VISION,
          "supports_reasoning", Feature.REASONING,
          "supports_prompt_caching", Feature.PROMPT_CACHING);
  private static final Text AMBIGUOUS =
      Text.of(
          "max_tokens alone may mean the context window or the output limit.",
          "max_tokens por sí solo puede ser la ventana de contexto o el límite de salida.");

  private final FactRow facts;
  private final JsonNode row;

  LiteLlmFacts(FactRow facts, JsonNode row) {
    this.facts = facts;
    this.row = row;
  }

  void state() {
    var kind = kind(row.path("mode").asString(""), facts.locator());
    kind.ifPresent(value -> facts.state(Attributes.KIND, value));
    stateLimits(kind.orElse(ModelKind.OTHER));
    facts.modalities(Attributes.INPUTS, row.path("supported_modalities"));
    facts.modalities(Attributes.OUTPUTS, row.path("supported_output_modalities"));
    FEATURES.forEach((field, feature) -> facts.flag(Attributes.feature(feature), row.path(field)));
    stateEnd();
    stateRegions();
  }

  /** What an embedding or a ranking model puts out are not tokens. */
  private void stateLimits(ModelKind kind) {
    facts.count(Attributes.MAX_INPUT, row.path("max_input_tokens"));
    facts.count(Attributes.DIMENSIONS, row.path("output_vector_size"));
    if (kind != ModelKind.EMBEDDING && kind != ModelKind.RERANK) {
      facts.count(Attributes.MAX_OUTPUT, row.path("max_output_tokens"));
    }
    if (row.has("max_tokens") && !row.has("max_input_tokens") && !row.has("max_output_tokens")) {
      facts
          .findings()
          .reject(
              facts.subject(),
              Attributes.MAX_OUTPUT.key(),
              row.path("max_tokens").asString(""),
              AMBIGUOUS,
              facts.locator());
    }
  }

  private void stateEnd() {
    PartialDate.tryParse(row.path("deprecation_date").asString(""))
        .ifPresent(end ->
            facts.state(
                Attributes.LIFECYCLE,
                new Lifecycle(
                    "", Optional.empty(), Optional.empty(), Optional.of(end), false, List.of())));
  }

  private void stateRegions() {
    var regions = new ArrayList<Availability>();
    for (var region : row.path("supported_regions")) {
      var name = region.asString();
      regions.add(
          name.equals(Routed.GLOBAL) ? Availability.global(name) : Availability.inRegion(name));
    }
    if (!regions.isEmpty()) {
      facts.state(Attributes.REGIONS, List.copyOf(regions));
    }
  }

  /** Chat is also said of special models that only their names tell. */
  private static Optional<ModelKind> kind(String mode, String id) {
    return switch (mode) {
      case "chat", "completion", "responses" ->
          Optional.of(KindByName.of(id).orElse(ModelKind.TEXT_GENERATION));
      case "embedding" -> Optional.of(ModelKind.EMBEDDING);
      case "rerank" -> Optional.of(ModelKind.RERANK);
      case "image_generation", "image_edit" -> Optional.of(ModelKind.IMAGE_GENERATION);
      case "video_generation" -> Optional.of(ModelKind.VIDEO_GENERATION);
      case "audio_speech" -> Optional.of(ModelKind.SPEECH);
      case "audio_transcription" -> Optional.of(ModelKind.TRANSCRIPTION);
      case "moderation" -> Optional.of(ModelKind.MODERATION);
      case "realtime" -> Optional.of(ModelKind.REALTIME);
      case "search", "ocr", "vector_store" -> Optional.of(ModelKind.OTHER);
      default -> Optional.empty();
    };
  }
}
