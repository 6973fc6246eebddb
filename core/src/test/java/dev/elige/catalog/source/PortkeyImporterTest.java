package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PortkeyImporterTest {
  private static Imported imported(String prices) {
    return Imported.from(
        new PortkeyImporter(),
        Map.of(
            "portkey/pricing.json",
            "[" + prices + "]",
            "portkey/general.json",
            """
            [{"provider": "openai", "id": "one", "type": {"primary": "chat",
               "supported": ["tools", "image"]}},
             {"provider": "openai", "id": "unpriced", "type": {"primary": "chat"}}]
            """));
  }

  @Test
  void centsPerTokenBecomeDollarsPerMillion() {
    var imported =
        imported(
            """
            {"provider": "openai", "id": "one", "pricing_config": {
              "pay_as_you_go": {"request_token": {"price": 0.00025},
                "additional_units": {"cache_write_1h": {"price": 0.001}, "web_search": {"price": 1}}},
              "batch_config": {"request_token": {"price": 0.000125}},
              "finetune_config": {"pay_per_token": {"price": 0.0025}},
              "fixed_cost": {"request": {"price": 0.5}}}}
            """);
    assertThat(imported.prices("openai/one"))
        .containsExactlyInAnyOrder(
            "on-demand/input=2.5",
            "on-demand/cache-write-1h=10",
            "use/on-demand/web-search=0.01",
            "batch/input=1.25",
            "training/million-tokens=25",
            "use/on-demand/request=0.005");
    assertThat(imported.values("openai/one", "feature.vision")).containsExactly("yes");
    assertThat(imported.values("openai/unpriced", "kind")).isEmpty();
  }

  @Test
  void regionsExecutionModesAndContextTiersHaveTheirPlace() {
    var imported =
        imported(
            """
            {"provider": "vertex-ai", "id": "one", "pricing_config": {}, "custom_pricing": {
              "context_tier_map": {"0": "lte-200k", "200000": "gt-200k"},
              "regions": {
                "default": {"execution_modes": {"standard": {"pricing_config": {
                  "pay_as_you_go": {"request_token": {"price": 0.00011}}}}}},
                "global": {"execution_modes": {"priority": {"context_tiers": {
                  "gt-200k": {"pricing_config": {
                    "pay_as_you_go": {"request_token": {"price": 0.0003}}}}}}}},
                "us-east5,eu": {"execution_modes": {"batch": {"pricing_config": {
                  "pay_as_you_go": {"request_token": {"price": 0.00005}}}}}}}}}
            """);
    assertThat(imported.prices("google-vertex/one"))
        .containsExactly(
            "on-demand/input@regional:=1.1",
            "priority/input/200000@global:=3",
            "batch/input@us-east5=0.5",
            "batch/input@eu=0.5");
  }

  @Test
  void requestPricesInTokenFieldsBecomeQueriesForRankersAndAreRejectedElsewhere() {
    var imported =
        imported(
            """
            {"provider": "cohere", "id": "rerank-v3.5", "pricing_config": {"pay_as_you_go": {
              "request_token": {"price": 0.1}, "response_token": {"price": 0}}}},
            {"provider": "jina", "id": "jina-reranker-v2", "pricing_config": {"pay_as_you_go": {
              "request_token": {"price": 2e-06}}}},
            {"provider": "openai", "id": "whisper-1", "pricing_config": {"pay_as_you_go": {
              "request_token": {"price": 0.6}}}}
            """);
    assertThat(imported.prices("cohere/rerank-v3.5")).containsExactly("use/on-demand/query=0.001");
    assertThat(imported.prices("jina/jina-reranker-v2")).containsExactly("on-demand/input=0.02");
    assertThat(imported.prices("openai/whisper-1")).isEmpty();
  }

  @Test
  void placeholdersAreRejectedAndTiersInIdsAreRead() {
    var imported =
        imported(
            """
            {"provider": "ai21", "id": "default", "pricing_config": {"pay_as_you_go": {
              "request_token": {"price": 0}}}},
            {"provider": "google", "id": "gemini-x-gt-128k", "pricing_config": {"pay_as_you_go": {
              "request_token": {"price": 0.00025}}}},
            {"provider": "bedrock", "id": "claude-instant", "pricing_config": {"pay_as_you_go": {
              "request_token": {"price": 0.00025}}}}
            """);
    assertThat(imported.rejected()).containsExactly("ai21/default price ");
    assertThat(imported.prices("google/gemini-x")).containsExactly("on-demand/input/128000=2.5");
    assertThat(imported.findings().unmatchedNames()).containsExactly("bedrock/claude-instant");
  }
}
