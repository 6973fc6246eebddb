package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Dated prices of genai-prices (read on 2026-08-21) and llm-prices (read on 2026-08-05). */
class PriceHistoryTest {
  private static final String FOREVER = " +999999999-12-31";

  private static Imported genai(String models) {
    return Imported.from(
        new GenaiPricesImporter(),
        "[{\"id\": \"x-ai\", \"models\": ["
            + models
            + "]}, {\"id\": \"huggingface_groq\", \"models\": [{\"id\": \"m\","
            + " \"prices\": {\"input_mtok\": 1}}]}]");
  }

  @Test
  void aDatedListHoldsEachPriceUntilTheNextAndClaimsNoEarlierDays() {
    var imported =
        genai(
            """
            {"id": "one", "prices": [{"prices": {"input_mtok": 5}},
              {"constraint": {"start_date": "2026-03-13"}, "prices": {"input_mtok": 4}},
              {"constraint": {"start_date": "2027-01-01"}, "prices": {"input_mtok": 3}}]}
            """);
    assertThat(imported.validities("xai/one"))
        .containsExactly(
            "on-demand/input=5 2026-03-12 2026-03-13",
            "on-demand/input=4 2026-03-13 2027-01-01",
            "on-demand/input=3 2027-01-01" + FOREVER);
  }

  @Test
  void tiersAndPricesPerThousandUsesAreRead() {
    var imported =
        genai(
            """
            {"id": "one", "context_window": 256000, "prices": {
              "output_mtok": {"base": 10, "tiers": [{"start": 200000, "price": 15}]},
              "web_searches_kcount": 10}}
            """);
    assertThat(imported.prices("xai/one"))
        .containsExactly(
            "on-demand/output=10", "on-demand/output/200000=15", "use/on-demand/web-search=0.01");
    assertThat(imported.values("xai/one", "context-window")).containsExactly("256000");
    assertThat(imported.findings().statements())
        .noneMatch(one -> one.subject().toString().contains("groq"));
  }

  @Test
  void aPriceThatDependsOnTheTimeOfDayIsRejected() {
    var imported =
        genai(
            """
            {"id": "one", "prices": [{"prices": {"input_mtok": 1}},
              {"constraint": {"start_time": "00:30:00Z", "end_time": "16:30:00Z"},
               "prices": {"input_mtok": 2}}]}
            """);
    assertThat(imported.prices("xai/one")).isEmpty();
    assertThat(imported.rejected()).hasSize(1);
  }

  @Test
  void openPeriodsOfTheHistoryAreKnownForTheDayOfReadingOrTheirLastDay() {
    var imported =
        Imported.from(
            new LlmPricesImporter(),
            """
            [{"vendor": "deepseek", "id": "chat", "name": "Chat", "input": 0.14, "output": 0.28,
              "input_cached": null, "from_date": null, "to_date": "2025-02-08"},
             {"vendor": "deepseek", "id": "chat", "name": "Chat", "input": 0.27, "output": null,
              "input_cached": null, "from_date": "2025-02-08", "to_date": null},
             {"vendor": "xai", "id": "grok-x-128k", "name": "Grok X >128k", "input": 6,
              "output": null, "input_cached": null, "from_date": null, "to_date": null}]
            """);
    assertThat(imported.validities("deepseek/chat"))
        .containsExactlyInAnyOrder(
            "on-demand/input=0.14 2025-02-07 2025-02-08",
            "on-demand/output=0.28 2025-02-07 2025-02-08",
            "on-demand/input=0.27 2025-02-08" + FOREVER);
    assertThat(imported.validities("xai/grok-x"))
        .containsExactly("on-demand/input/128000=6 2026-08-05" + FOREVER);
  }
}
