package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelKind;
import tools.jackson.databind.JsonNode;

/**
 * The models of {@code bedrock-mantle}, Bedrock's second endpoint, which speaks the OpenAI dialect.
 * It spells some ids its own way ({@code qwen.qwen3-32b} beside {@code qwen.qwen3-32b-v1:0}); they
 * stay offers of their own, because one writes them into the call and their price may differ.
 *
 * <p>The endpoint answers chat only, so each is a text generator, but for the safeguards. Its
 * {@code created} is the vendor's build date, neither release nor launch, and is not stated; its
 * regions are in {@code bedrock-regions}.
 */
public final class BedrockMantleImporter implements CatalogImporter {
  private static final String FILE = "bedrock/mantle_models.json";

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-mantle",
        "Amazon Bedrock mantle endpoint, list of models, read in a public copy of 2026-08-22",
        BedrockSources.USER_GUIDE + "bedrock-mantle.html",
        Authority.VENDOR_ENDPOINT);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "The endpoint lists its models only to AWS credentials.",
            "El servicio solo enumera sus modelos con credenciales de AWS."));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-22", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    for (JsonNode model : Tables.json(files, FILE)) {
      var id = model.path("id").asString("");
      if (!id.isBlank()) {
        var kind = id.contains("safeguard") ? ModelKind.MODERATION : ModelKind.TEXT_GENERATION;
        findings.state(BedrockIds.offer(id), Attributes.KIND, kind, id);
      }
    }
  }
}
