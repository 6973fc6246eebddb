package dev.elige.catalog.source;

import static dev.elige.catalog.source.Fixtures.findings;
import static dev.elige.catalog.source.Fixtures.known;
import static dev.elige.catalog.source.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import org.junit.jupiter.api.Test;

class DeprecationsTest {
  private static String notice(String provider, String model, String notice, String end) {
    return """
    [{"provider":"%s","model_id":"%s","deprecation_date":"%s","shutdown_date":"%s",
      "replacement_models":["newer-1"],"url":"https://example.org","last_observed":"2026-07-01"}]
    """
        .formatted(provider, model, notice, end);
  }

  private static Findings feed(Known known, String json) {
    return findings(new DeprecationsRssImporter(), known, json);
  }

  @Test
  void aNoticeHoldsForTheProviderThatGivesItAndNoOther() {
    var found =
        feed(
            known("anthropic/claude-3-haiku-20240307", "openrouter/anthropic/claude-3-haiku"),
            notice("Anthropic", "claude-3-haiku-20240307", "2026-02-19", "2026-04-20"));
    assertThat(
            stated(
                found, new OfferId("anthropic", "claude-3-haiku-20240307"), Attributes.LIFECYCLE))
        .containsExactly("||2026-02-19|2026-04-20|newer-1");
    assertThat(found.statements()).hasSize(1);
  }

  @Test
  void regionalProfilesOfAModelShareItsEndOfLife() {
    var found =
        feed(
            known(
                "amazon-bedrock/ai21.jamba-1-5-mini-v1:0",
                "amazon-bedrock/us.ai21.jamba-1-5-mini-v1:0"),
            notice("AWS Bedrock", "ai21.jamba-1-5-mini-v1:0", "2026-05-26", "2026-11-26"));
    assertThat(found.statements()).hasSize(2);
  }

  @Test
  void anAliasEndsWithItsOnlySnapshot() {
    var found =
        feed(
            known("anthropic/claude-opus-4-1", "anthropic/claude-opus-4-1-20250805"),
            notice("Anthropic", "claude-opus-4-1-20250805", "2026-06-05", "2026-08-05"));
    assertThat(found.statements()).hasSize(2);
  }

  @Test
  void anAliasThatMayHaveMovedToAnotherSnapshotDoesNotEndWithOne() {
    var found =
        feed(
            known("openai/gpt-4o", "openai/gpt-4o-2024-08-06", "openai/gpt-4o-2024-11-20"),
            notice("OpenAI", "gpt-4o-2024-08-06", "2026-06-05", "2026-08-05"));
    assertThat(found.statements())
        .singleElement()
        .satisfies(one -> assertThat(one.subject()).hasToString("openai/gpt-4o-2024-08-06"));
  }

  @Test
  void malformedDatesAreRejectedAloneAndContradictionsToo() {
    var malformed = feed(Known.NOTHING, notice("xAI", "grok-2", "soon", "2026-05-15"));
    assertThat(malformed.rejected())
        .singleElement()
        .satisfies(one -> assertThat(one.reason().toString()).contains("not an ISO date"));
    assertThat(malformed.statements()).hasSize(1);
    var late = feed(Known.NOTHING, notice("xAI", "grok-2", "2026-06-01", "2026-05-15"));
    assertThat(late.rejected())
        .singleElement()
        .satisfies(one -> assertThat(one.reason().toString()).contains("after the end of life"));
  }

  @Test
  void aRepeatedEndOfLifeIsNoNoticeDate() {
    var found = feed(Known.NOTHING, notice("xAI", "grok-2", "2026-05-15", "2026-05-15"));
    assertThat(stated(found, new OfferId("xai", "grok-2"), Attributes.LIFECYCLE))
        .containsExactly("|||2026-05-15|newer-1");
    assertThat(found.rejected()).isEmpty();
  }

  @Test
  void productsAreNoModels() {
    var found = feed(Known.NOTHING, notice("OpenAI", "Agent Builder", "", "2026-11-30"));
    assertThat(found.statements()).isEmpty();
    assertThat(found.unmatchedNames()).containsExactly("OpenAI/Agent Builder");
  }

  @Test
  void retiredWithoutADateIsRejectedAndLaunchIsKept() {
    var found =
        findings(
            new ModelDeprecationsImporter(),
            known("google/gemini-1.0-pro"),
            """
            [{"provider":"google","model":"gemini-1.0-pro","released_on":"2023-12-13",
              "status":"retired","replacements":[{"model":"gemini-2.5-pro"}],
              "sources":[{"url":"https://example.org"}],"last_verified":"2026-08-03"}]
            """);
    assertThat(stated(found, new OfferId("google", "gemini-1.0-pro"), Attributes.LIFECYCLE))
        .containsExactly("|2023-12-13|||gemini-2.5-pro");
    assertThat(found.rejected()).hasSize(1);
  }

  @Test
  void bedrockNamesMeanTheOffersOfTheModel() {
    var found =
        findings(
            new ModelDeprecationsImporter(),
            known("amazon-bedrock/amazon.nova-canvas-v1:0", "amazon-bedrock/amazon.nova-pro-v1:0"),
            """
            [{"provider":"bedrock","model":"nova-pro","shutdown_on":"2027-01-31","status":"active"},
             {"provider":"bedrock","model":"nova-unheard-of","shutdown_on":"2027-01-31"}]
            """);
    assertThat(found.statements())
        .singleElement()
        .satisfies(
            one -> assertThat(one.subject()).hasToString("amazon-bedrock/amazon.nova-pro-v1:0"));
    assertThat(found.unmatchedNames()).containsExactly("amazon-bedrock/nova-unheard-of");
  }
}
