package dev.elige.catalog.source;

import static dev.elige.catalog.source.Fixtures.findings;
import static dev.elige.catalog.source.Fixtures.known;
import static dev.elige.catalog.source.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageEvidenceTest {
  private static final String HEADER =
      "model_family,level,languages_bcp47,claimed_total,source,as_of,id_patterns\n";

  private static Findings vendor(Known known, String rows) {
    return findings(new VendorLanguagesImporter(), known, HEADER + rows);
  }

  private static List<String> languages(Findings findings, String model) {
    return stated(findings, ModelId.parse(model), Attributes.LANGUAGES);
  }

  @Test
  void theLongestPatternWinsAndRowsOfAFamilyAddUp() {
    var found =
        vendor(
            known("amazon-bedrock/mistral.mistral-large-2402-v1:0", "cohere/command-r-08-2024"),
            """
            Mistral,optimised,fr de,,page,2026-01-01,*mistral-large*
            Mistral Large (2402),official,en fr,,page,2026-01-01,*mistral-large-2402*
            Command R,optimised,en fr,10,page,2026-01-01,*command-r-*
            Command R,trained,ru pl,13,page,2026-01-01,*command-r-*
            """);
    assertThat(languages(found, "mistral/mistral-large-2402")).containsExactly("official en,fr");
    assertThat(languages(found, "cohere/command-r-08-2024"))
        .containsExactly("optimised en,fr", "broad 10 languages", "trained pl,ru");
  }

  @Test
  void aCountThatTheListAlreadyShowsIsNoClaimOfItsOwn() {
    var found =
        vendor(
            known("groq/llama-3.3-70b-versatile", "amazon-bedrock/amazon.titan-text-express-v1"),
            """
            Llama 3.3,official,en de,2,page,,*llama-3.3*
            Titan Text Express,official,,100+,page,2023-12-05,*titan-text-express*
            """);
    assertThat(languages(found, "meta/llama-3.3-70b-instruct")).containsExactly("official de,en");
    assertThat(languages(found, "amazon/titan-text-express-v1"))
        .containsExactly("broad 100+ languages");
  }

  @Test
  void offersThatDisagreeGetTheirOwnClaims() {
    var found =
        vendor(
            known("one/gpt-4o", "two/special-gpt-4o-2024-08-06", "two/gpt-4o-2024-08-06"),
            """
            GPT-4o,official,en,,page,,gpt-4o
            GPT-4o dated,official,es,,page,,gpt-4o-2024*
            """);
    assertThat(stated(found, new OfferId("one", "gpt-4o"), Attributes.LANGUAGES))
        .containsExactly("official en");
    assertThat(stated(found, new OfferId("two", "gpt-4o-2024-08-06"), Attributes.LANGUAGES))
        .containsExactly("official es");
  }

  @Test
  void aTagNobodyKnowsIsRejectedAndTheOthersStay() {
    var found = vendor(known("x/bge-m3"), "BGE-M3,trained,en qqq,,page,,*bge-m3*\n");
    assertThat(languages(found, "baai/bge-m3")).containsExactly("trained en");
    assertThat(found.rejected())
        .singleElement()
        .satisfies(one -> assertThat(one.value()).isEqualTo("qqq"));
  }

  @Test
  void euroEvalIsTheMeanOverTasksOfTheMeanOverOfficialDatasets() {
    var found =
        findings(
            new EuroEvalImporter(),
            known("deepinfra/meta-llama/Llama-3.3-70B-Instruct"),
            """
            language,task,dataset,model_no,score,ci95,secondary_score,official
            danish,A,one,0,40,1,1,yes
            danish,A,two,0,60,1,1,yes
            danish,A,old,0,0,1,1,no
            danish,B,one,0,80.15,1,1,yes
            spanish,A,one,0,70,1,1,yes
            spanish,A,one,1,70,1,1,yes
            spanish,B,one,1,70,1,1,yes
            """,
            """
            model_no,model,flags
            0,meta-llama/Llama-3.3-70B-Instruct,
            1,somebody/never-offered,
            """);
    assertThat(languages(found, "meta/llama-3.3-70b-instruct"))
        .as("Spanish was measured on one task of two only")
        .containsExactly("measured EuroEval mean score, %|da=65.1");
    assertThat(found.unmatchedNames()).containsExactly("somebody/never-offered");
  }

  @Test
  void theDefaultEffortStandsForTheModel() {
    var found =
        findings(
            new MmmluImporter(),
            known("openai/o3-mini"),
            """
            language,model,score
            French,o3-mini-high,0.837
            French,o3-mini-2025-01-31,0.8
            Average,o3-mini-high,0.9
            """);
    assertThat(languages(found, "openai/o3-mini"))
        .containsExactly("measured MMMLU accuracy, %|fr=80.0");
    assertThat(found.statements().getFirst().observation().citation().locator())
        .isEqualTo("o3-mini-2025-01-31");
  }

  @Test
  void anthropicWritesNamesForPeople() {
    var found =
        findings(
            new AnthropicMultilingualImporter(),
            known("anthropic/claude-3-5-sonnet-20241022", "anthropic/claude-haiku-4-5"),
            """
            language,model,value,metric,note
            Portuguese (Brazil),Claude 3.5 Sonnet (20241022),83.1,mmmlu_accuracy_pct,
            Yoruba,Claude Haiku 4.5,52.7,percent_of_english,
            """);
    assertThat(languages(found, "anthropic/claude-3-5-sonnet-20241022"))
        .containsExactly("measured MMMLU accuracy, %|pt-BR=83.1");
    assertThat(languages(found, "anthropic/claude-haiku-4-5-20251001"))
        .containsExactly("measured MMMLU accuracy relative to English, %|yo=52.7");
  }

  @Test
  void onlyTheLanguageCategoriesOfTheArenaCount() {
    var found =
        findings(
            new ArenaTextImporter(),
            known("xai/grok-4-0709"),
            """
            category,model,style_control,rating,rating_q025,rating_q975
            german,grok-4-0709,yes,1421.46,1,2
            coding,grok-4-0709,yes,1400,1,2
            if,grok-4-0709,yes,1400,1,2
            """);
    assertThat(languages(found, "xai/grok-4")).containsExactly("measured Arena rating|de=1421.5");
  }

  @ParameterizedTest
  @CsvSource({
    "French, fr",
    "norwegian, no",
    "slovene, sl",
    "Chinese (Simplified), zh-Hans",
    "eng, en",
    "cmn, zh",
    "ace, ace",
  })
  void languagesAreFoundByNameAndByThreeLetters(String name, String tag) {
    assertThat(LanguageNames.find(name)).contains(new Language(tag));
  }

  @ParameterizedTest
  @CsvSource({
    "*command-r, cohere.command-r, true",
    "*command-r, cohere.command-r-v1, false",
    "o1-*, o1-pro, true",
    "*a*b*, xaxbx, true",
    "*ab*ba, aba, false",
    "o1, o1, true",
  })
  void globsMatchWholeIds(String glob, String id, boolean matches) {
    assertThat(IdPattern.of(glob).matches(id)).isEqualTo(matches);
  }
}
