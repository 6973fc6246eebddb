package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.OfferId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The models that Bedrock's ListFoundationModels names: names, modalities, streaming,
 * customisation, and the dates of those that are on their way out. Reads the API's own answer
 * ({@code modelSummaries}) and a collection of such answers (a plain list).
 *
 * <p>Not from here: regions, because one answer speaks of one region ({@code bedrock-regions} has
 * them all); launch dates, because {@code startOfLifeTime} is set anew when AWS registers a model
 * again ({@code amazon.titan-embed-text-v1}, on sale since 2023, has 2025-04-03), so {@code
 * bedrock-lifecycle} keeps the earliest; limits, which the API does not know.
 */
public final class BedrockFoundationModelsImporter implements CatalogImporter {
  static final String FILE = "bedrock/foundation_models.json";

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-foundation-models",
        "Amazon Bedrock ListFoundationModels, read in a public copy of 2026-08-22",
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html",
        Authority.VENDOR_ENDPOINT);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "ListFoundationModels answers only to AWS credentials.",
            "ListFoundationModels solo responde con credenciales de AWS."));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-22", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var document = Tables.json(files, FILE);
    for (JsonNode model : document.isArray() ? document : document.path("modelSummaries")) {
      var id = model.path("modelId").asString("");
      if (!id.isBlank() && !BedrockIds.isSized(id) && !onlyProvisioned(model)) {
        readModel(BedrockIds.offer(id), id, model, findings);
      }
    }
  }

  private static void readModel(OfferId offer, String id, JsonNode model, Findings findings) {
    findings.state(offer, Attributes.NAME, model.path("modelName").asString(id), id);
    var inputs = modalities(model.path("inputModalities"));
    var outputs = modalities(model.path("outputModalities"));
    if (!inputs.isEmpty() && !outputs.isEmpty()) {
      findings.state(offer, Attributes.INPUTS, inputs, id);
      findings.state(offer, Attributes.OUTPUTS, outputs, id);
      var kind = kind(id, inputs, outputs);
      findings.state(offer, Attributes.KIND, kind, id);
      if (kind == ModelKind.TEXT_GENERATION) {
        findings.state(
            offer, Attributes.feature(Feature.VISION), inputs.contains(Modality.IMAGE), id);
      }
    }
    if (model.path("responseStreamingSupported").isBoolean()) {
      findings.state(
          offer,
          Attributes.feature(Feature.STREAMING),
          model.path("responseStreamingSupported").asBoolean(),
          id);
    }
    var customisation = words(model.path("customizationsSupported"));
    if (!customisation.isEmpty()) {
      findings.state(offer, Attributes.CUSTOMISATION, customisation, id);
    }
    lifecycle(model).ifPresent(it -> findings.state(offer, Attributes.LIFECYCLE, it, id));
  }

  /** What a model is for, by what goes in and what comes out. */
  static ModelKind kind(String id, Set<Modality> inputs, Set<Modality> outputs) {
    if (id.contains("rerank")) {
      return ModelKind.RERANK;
    }
    if (id.contains("safeguard")) {
      return ModelKind.MODERATION;
    }
    if (outputs.contains(Modality.AUDIO)) {
      return inputs.contains(Modality.AUDIO) ? ModelKind.REALTIME : ModelKind.SPEECH;
    }
    if (outputs.contains(Modality.TEXT)) {
      return ModelKind.TEXT_GENERATION;
    }
    if (outputs.contains(Modality.EMBEDDING)) {
      return ModelKind.EMBEDDING;
    }
    return outputs.contains(Modality.VIDEO)
        ? ModelKind.VIDEO_GENERATION
        : ModelKind.IMAGE_GENERATION;
  }

  private static Set<Modality> modalities(JsonNode list) {
    var found = EnumSet.noneOf(Modality.class);
    for (JsonNode word : list) {
      var name = word.asString("");
      found.add(Modality.valueOf(name.equals("SPEECH") ? "AUDIO" : name));
    }
    return found;
  }

  private static List<String> words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(word -> word.asString("").toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private static boolean onlyProvisioned(JsonNode model) {
    var types = words(model.path("inferenceTypesSupported"));
    return types.equals(List.of("provisioned"));
  }

  /** The dates of a model with an end, in the region whose answer it is. */
  private static Optional<Lifecycle> lifecycle(JsonNode model) {
    var dates = model.path("modelLifecycle");
    var end = date(dates, "endOfLifeTime");
    if (end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Lifecycle(
            region(model),
            date(dates, "startOfLifeTime"),
            date(dates, "legacyTime"),
            end,
            false,
            List.of()));
  }

  /** The region that answered, from the model's ARN; empty where there is none. */
  static String region(JsonNode model) {
    var arn = List.of(model.path("modelArn").asString("").split(":", -1));
    return arn.size() > 3 ? arn.get(3) : "";
  }

  private static Optional<PartialDate> date(JsonNode dates, String field) {
    var text = dates.path(field).asString("");
    return text.length() < 10 ? Optional.empty() : PartialDate.tryParse(text.substring(0, 10));
  }
}
