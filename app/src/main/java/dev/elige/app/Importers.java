package dev.elige.app;

import dev.elige.catalog.source.AnthropicMultilingualImporter;
import dev.elige.catalog.source.ArenaTextImporter;
import dev.elige.catalog.source.AzureRetailImporter;
import dev.elige.catalog.source.BedrockArticleImporter;
import dev.elige.catalog.source.BedrockCapacityImporter;
import dev.elige.catalog.source.BedrockFoundationModelsImporter;
import dev.elige.catalog.source.BedrockLifecycleImporter;
import dev.elige.catalog.source.BedrockMantleImporter;
import dev.elige.catalog.source.BedrockModelCardsImporter;
import dev.elige.catalog.source.BedrockPriceListImporter;
import dev.elige.catalog.source.BedrockPrices2023Importer;
import dev.elige.catalog.source.BedrockPricingPageImporter;
import dev.elige.catalog.source.BedrockRegionsImporter;
import dev.elige.catalog.source.CatalogImporter;
import dev.elige.catalog.source.DeprecationsRssImporter;
import dev.elige.catalog.source.EuroEvalImporter;
import dev.elige.catalog.source.GenaiPricesImporter;
import dev.elige.catalog.source.LiteLlmImporter;
import dev.elige.catalog.source.LlmPricesImporter;
import dev.elige.catalog.source.LlmStatsImporter;
import dev.elige.catalog.source.MmmluImporter;
import dev.elige.catalog.source.ModelDeprecationsImporter;
import dev.elige.catalog.source.ModelsDevImporter;
import dev.elige.catalog.source.MtebImporter;
import dev.elige.catalog.source.OpenRouterImporter;
import dev.elige.catalog.source.PortkeyImporter;
import dev.elige.catalog.source.ProvisionedCapacityImporter;
import dev.elige.catalog.source.TokenizerFamiliesImporter;
import dev.elige.catalog.source.VendorLanguagesImporter;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of the catalog, one line each. Those that name offers come first; those that describe
 * models by pattern or by name follow.
 */
final class Importers {
  private Importers() {}

  /** The sources whose facts are shipped. */
  static List<CatalogImporter> shipped() {
    return List.of(
        new BedrockFoundationModelsImporter(),
        new BedrockModelCardsImporter(),
        new BedrockMantleImporter(),
        new BedrockRegionsImporter(),
        new BedrockPriceListImporter(),
        new BedrockPricingPageImporter(),
        new BedrockCapacityImporter(),
        new BedrockLifecycleImporter(),
        new BedrockArticleImporter(),
        new BedrockPrices2023Importer(),
        new ModelsDevImporter(),
        new GenaiPricesImporter(),
        new LlmPricesImporter(),
        new AzureRetailImporter(),
        new PortkeyImporter(),
        new LiteLlmImporter(),
        new DeprecationsRssImporter(),
        new ModelDeprecationsImporter(),
        new LlmStatsImporter(),
        new VendorLanguagesImporter(),
        new EuroEvalImporter(),
        new MmmluImporter(),
        new AnthropicMultilingualImporter(),
        new ArenaTextImporter(),
        new MtebImporter(),
        new TokenizerFamiliesImporter(),
        new ProvisionedCapacityImporter());
  }

  /** All sources: the shipped ones, and those that are only ever fetched by their user. */
  static List<CatalogImporter> all() {
    return Stream.concat(shipped().stream(), Stream.of(new OpenRouterImporter())).toList();
  }
}
