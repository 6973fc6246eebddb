package dev.elige.catalog.source;

import static dev.elige.catalog.source.Fixtures.findings;
import static dev.elige.catalog.source.Fixtures.known;
import static dev.elige.catalog.source.Fixtures.stated;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.BenchmarkNames;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreEvidenceTest {
  private static final ModelId BGE = ModelId.parse("baai/bge-m3");
  private static final ModelId O3 = ModelId.parse("openai/o3");

  private static Findings mteb() {
    return findings(
        new MtebImporter(),
        known("cloudflare-workers-ai/@cf/baai/bge-m3"),
        """
        model_no,model,release_date,n_parameters,max_tokens,embed_dim,license,open_weights
        7,BAAI/bge-m3,2024-06-28,568000000,8192.0,1024,mit,True
        8,nobody/offers-this,2024-06-28,1,1,1,mit,True
        """,
        """
        model_no,language_iso639_3,task_type,mean_main_score,n_tasks
        7,deu,Classification,0.62,1
        7,deu,Clustering,0.26,1
        7,fra,Clustering,0.26,1
        """);
  }

  @Test
  void embeddingModelsGetTheirFacts() {
    var found = mteb();
    assertThat(stated(found, BGE, Attributes.KIND)).containsExactly("embedding");
    assertThat(stated(found, BGE, Attributes.MAX_INPUT)).containsExactly("8192");
    assertThat(stated(found, BGE, Attributes.DIMENSIONS)).containsExactly("1024");
    assertThat(stated(found, BGE, Attributes.OPEN_WEIGHTS)).containsExactly("yes");
    assertThat(stated(found, BGE, Attributes.RELEASED)).containsExactly("2024-06-28");
    assertThat(found.unmatchedNames()).containsExactly("nobody/offers-this");
  }

  @Test
  void aMeasuredLanguageNeedsTwoTypesOfTask() {
    assertThat(stated(mteb(), BGE, Attributes.LANGUAGES))
        .containsExactly("measured MTEB mean over task types, %|de=44.0");
  }

  private static Findings llmStats() {
    return findings(
        new LlmStatsImporter(),
        known("openai/o3", "amazon-bedrock/meta.llama3-3-70b-instruct-v1:0"),
        """
        [{"model_id":"o3-2025-04-16","organization_id":"openai","release_date":"2025-04-16",
          "license_id":"proprietary"},
         {"model_id":"llama-3.3-70b-instruct","organization_id":"meta","license_id":"apache_2_0",
          "param_count":70000000000},
         {"model_id":"grok-1.5","organization_id":"xai"}]
        """,
        """
        [{"model_id":"o3-2025-04-16","provider_id":"openai","input_cents_per_million_tokens":200,
          "output_cents_per_million_tokens":0,"max_input_tokens":200000,"max_output_tokens":200000,
          "throughput":85.0,"latency":1.5,"feature_function_calling":true,
          "input_modality_text":true,"input_modality_image":true,"output_modality_text":true},
         {"model_id":"llama-3.3-70b-instruct","provider_id":"bedrock","max_output_tokens":8192,
          "input_cents_per_million_tokens":72,"max_input_tokens":128000}]
        """,
        """
        model_id,benchmark_id,benchmark_name,score,normalized_score,self_reported,source,method
        o3-2025-04-16,gpqa,GPQA,0.833,0.833,True,https://example.org,
        o3-2025-04-16,x,Humanity's Last Exam,n/a,,False,https://example.org,
        grok-1.5,mmlu,MMLU,0.81,0.81,True,https://example.org,
        """);
  }

  @Test
  void centsPerMillionBecomeDollarsAndZeroIsNoPrice() {
    var found = llmStats();
    var o3 = new OfferId("openai", "o3");
    assertThat(stated(found, o3, Attributes.PRICE)).containsExactly("on-demand/input=2");
    assertThat(stated(found, o3, Attributes.TOKENS_PER_SECOND)).containsExactly("85");
    assertThat(stated(found, o3, Attributes.FIRST_TOKEN_SECONDS)).containsExactly("1.5");
    assertThat(stated(found, o3, Attributes.INPUTS)).containsExactly("text,image");
    assertThat(found.rejected())
        .extracting(one -> one.attribute())
        .contains("price.on-demand/output", "max-output");
  }

  @Test
  void itsProvidersGoByTheirUsualIds() {
    var llama = new OfferId("amazon-bedrock", "meta.llama3-3-70b-instruct-v1:0");
    assertThat(stated(llmStats(), llama, Attributes.MAX_OUTPUT)).containsExactly("8192");
  }

  @Test
  void scoresMeetTheModelThatIsOffered() {
    var found = llmStats();
    assertThat(stated(found, O3, Attributes.SCORE)).containsExactly("gpqa=0.833 self");
    assertThat(stated(found, O3, Attributes.OPEN_WEIGHTS)).containsExactly("no");
    assertThat(found.unmatchedNames()).contains("xai/grok-1.5");
    assertThat(found.rejected())
        .extracting(one -> one.attribute())
        .contains("score.humanitys-last-exam");
  }

  @ParameterizedTest
  @CsvSource({
    "SWE-Bench Verified, swe-bench-verified",
    "Aider Polyglot, aider-polyglot",
    "Aider-Polyglot, aider-polyglot",
    "\"Humanity's Last Exam\", humanitys-last-exam",
    "Humanity’s Last Exam, humanitys-last-exam",
    "Bird-SQL (dev), bird-sql-dev",
    "HumanEval+, humaneval+",
    "Codegolf v2.2, codegolf-v2-2",
  })
  void benchmarksAreNamedAlike(String name, String id) {
    assertThat(BenchmarkNames.idOf(name.replace("\"", ""))).isEqualTo(id);
  }
}
