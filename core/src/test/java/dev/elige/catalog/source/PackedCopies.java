package dev.elige.catalog.source;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.OfferId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The packed copies of the public sources, for the tests that want real data; else skipped. */
public final class PackedCopies {
  public static final String PROPERTY = "elige.packed";

  private PackedCopies() {}

  /** The folder, or the test is skipped. */
  public static Path folder() {
    var folder = Optional.ofNullable(System.getProperty(PROPERTY));
    assumeThat(folder).as("give -D%s=FOLDER to run on packed copies", PROPERTY).isPresent();
    return Path.of(folder.orElseThrow());
  }

  /** The files that an importer asks for. */
  public static SourceFiles files(CatalogImporter importer) {
    var content = new HashMap<String, byte[]>();
    for (var file : importer.packed().files()) {
      content.put(file, bytes(file));
    }
    return new SourceFiles(importer.packed().readOn(), content);
  }

  /** What an importer finds, given the known offers. */
  public static Findings findings(CatalogImporter importer, Known known) {
    var findings = new Findings(importer.source(), importer.packed().readOn());
    importer.read(files(importer), known, findings);
    return findings;
  }

  /** The offers of models.dev, OpenRouter, Bedrock and LiteLLM, by the rules for names alone. */
  public static Known known() {
    var offers = new TreeMap<OfferId, ModelId>();
    for (var row : json("models_dev/provider_models.json")) {
      add(offers, row.path("provider").asString(""), row.path("id").asString(""));
    }
    for (var row : json("openrouter/models.json")) {
      add(offers, "openrouter", row.path("id").asString(""));
    }
    for (var row : json("bedrock/foundation_models.json")) {
      add(offers, "amazon-bedrock", row.path("modelId").asString(""));
    }
    for (var entry : json("litellm/model_prices_and_context_window.json").properties()) {
      var provider = entry.getValue().path("litellm_provider").asString("");
      add(offers, provider.isEmpty() ? "litellm" : provider, entry.getKey());
    }
    return new Known(offers);
  }

  public static tools.jackson.databind.JsonNode json(String file) {
    return Tables.json(new SourceFiles(java.time.LocalDate.EPOCH, Map.of(file, bytes(file))), file);
  }

  private static void add(Map<OfferId, ModelId> offers, String provider, String id) {
    if (!provider.isBlank() && !id.isBlank() && !provider.contains("/")) {
      offers.put(new OfferId(provider, id), ModelNames.modelOf(provider, id));
    }
  }

  private static byte[] bytes(String file) {
    try {
      return Files.readAllBytes(folder().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
