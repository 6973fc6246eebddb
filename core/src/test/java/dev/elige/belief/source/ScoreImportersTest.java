package dev.elige.belief.source;

import static dev.elige.belief.source.TestingTables.read;
import static dev.elige.belief.source.TestingTables.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.DisplayLanguage;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each importer on a few rows. */
class ScoreImportersTest {
  @Test
  void benchPressTellsWhoMeasuredAndHowMuchTheModelThought() {
    var found =
        read(
            new BenchPressImporter(),
            Map.of(
                "models.csv",
                """
                index,model,name,provider,reasoning,open_weights,release_date,mode,effort
                0,o3-high,o3 (high),OpenAI,True,False,2025-04-16,thinking,high
                1,gpt-4o,GPT-4o (2024-11-20),OpenAI,False,False,,non-thinking,n/a
                2,kimi-k2.5,Kimi K2.5,Moonshot,True,True,,thinking,default (96k for reasoning)
                3,muse-spark,Muse Spark,Meta,True,False,,thinking,default
                """,
                "scores.csv",
                """
                model,benchmark,score,source_url,source_type
                o3-high,gpqa_diamond,83.3,https://openai.com/x,official_blog
                o3-high,aider_polyglot_diff,81.3,https://aider.chat/x,leaderboard
                o3-high,omnidocbench,0.11,https://example.org,tech_report
                o3-high,aa_lcr,69.0,https://example.org,third_party
                o3-high,ifeval,50,https://artificialanalysis.ai/models,leaderboard
                gpt-4o,mmmu,0.0,https://llm-stats.com/x,third_party_aggregator
                gpt-4o,codeforces_rating,900,https://example.org,
                gpt-4o,ifeval,81.0,https://huggingface.co/Qwen/Qwen3-8B,model_card
                kimi-k2.5,hle_tools,50.2,https://example.org,tech_report
                muse-spark,hle,10,https://example.org,tech_report
                """));
    assertThat(told(found))
        .containsExactly(
            "openai/o3 [thinking high] gpqa - = 0.833, self",
            "openai/o3 [thinking high diff] aider-polyglot - = 0.813",
            "openai/gpt-4o-2024-11-20 [no-thinking] codeforces - = 900.0",
            "openai/gpt-4o-2024-11-20 [no-thinking] ifeval - = 0.81",
            "moonshotai/kimi-k2.5 [thinking 96k] humanitys-last-exam-with-tools - = 50.2, self");
    assertThat(found.unmatchedNames()).containsExactly("muse-spark");
    assertThat(found.refused())
        .extracting(one -> one.benchmark() + " " + one.value() + ": " + one.reason())
        .containsExactly(
            "omnidocbench 0.11: lower is better",
            "aa_lcr …: figures of Artificial Analysis are not taken over",
            "ifeval …: figures of Artificial Analysis are not taken over",
            "mmmu 0.0: a 0 that stands for no score");
    assertThat(found.refused().getFirst().reason().in(DisplayLanguage.SPANISH))
        .isEqualTo("menos es mejor");
  }

  @Test
  void metabenchIsTheMakersOwnWhereItsPageIsOnTheMakersSite() {
    var found =
        read(
            new MetabenchImporter(),
            Map.of(
                "models.csv",
                """
                model,company,release_date,url,inputs,outputs
                GPT-5 High,OpenAI,2025-08-07,https://openai.com/index/gpt-5,text,text
                """,
                "scores.csv",
                """
                model,company,benchmark,score,source_url
                GPT-5 High,OpenAI,τ²-Bench Telecom,96.7,https://openai.com/index/other
                GPT-5 High,OpenAI,BFCL v4,59.2,https://gorilla.example.org
                GPT-5 High,OpenAI,Input cost,1.25,https://openai.com
                GPT-5 High,OpenAI,AIME 2025,,https://openai.com
                """));
    assertThat(told(found))
        .containsExactly(
            "openai/gpt-5 [thinking high] tau2-telecom - = 0.967, self",
            "openai/gpt-5 [thinking high] bfcl-v4 - = 59.2");
    assertThat(found.refused())
        .extracting(one -> one.reason().toString())
        .containsExactly("is no score", "is not a number");
  }

  @Test
  void euroEvalTellsLanguagesFlagsAndHalfTheInterval() {
    var found =
        read(
            new EuroEvalScoresImporter(),
            Map.of(
                "models.csv",
                """
                model_no,model,flags
                0,Acme/Nobody-7B,
                7,gpt-5-mini-2025-08-07#minimal,"zero-shot, val"
                """,
                "scores.csv",
                """
                language,task,dataset,model_no,score,ci95,secondary_score,official
                spanish,Summarization,mlsum_es,7,12.5,0.98,20.1,yes
                spanish,Knowledge,other_es,7,50.0,1.00,60.0,no
                norwegian,Knowledge,nrk,7,-2.0,1.00,60.0,yes
                atlantean,Knowledge,atl,7,9.0,1.00,60.0,yes
                """));
    assertThat(told(found))
        .containsExactly(
            "openai/gpt-5-mini [thinking minimal val zero-shot] euroeval-summarization es"
                + " = 12.5 ± 0.5");
    assertThat(found.refused())
        .extracting(one -> one.value() + ": " + one.reason())
        .containsExactly(
            "-2.0: is outside of percent of EuroEval knowledge (European languages)",
            "9.0: \"atlantean\" is no language");
  }

  @Test
  void mtebTellsMeansOverWholeListsOnly() {
    var found =
        read(
            new MtebScoresImporter(),
            Map.of(
                "models.csv",
                "model_no,model\n0,BAAI/bge-m3\n1,openai/text-embedding-3-large\n",
                "tasks.csv",
                """
                task_no,task,type,main_score,benchmarks
                0,One,Retrieval,ndcg,"MTEB(eng, v2)|MTEB(Multilingual, v2)"
                1,Two,Retrieval,ndcg,"MTEB(eng, v2)"
                2,Three,PairClassification,ap,"MTEB(Multilingual, v2)"
                """,
                "scores.csv",
                """
                model_no,task_no,score,n_subsets
                0,0,0.5,1
                0,1,0.6,1
                0,2,0.9,1
                1,1,0.8,1
                """,
                "language_scores.csv",
                """
                model_no,language_iso639_3,task_type,mean_main_score,n_tasks
                0,spa,Classification,0.61,8
                1,spa,Classification,0.99,7
                0,cmn,STS,0.7,6
                0,zho,STS,0.2,1
                0,python,Retrieval,0.9,1
                """));
    assertThat(told(found))
        .containsExactlyInAnyOrder(
            "baai/bge-m3 [-] mteb-retrieval en = 0.55",
            "baai/bge-m3 [-] mteb-multilingual-retrieval - = 0.5",
            "baai/bge-m3 [-] mteb-multilingual-pair-classification - = 0.9",
            "baai/bge-m3 [-] mteb-languages-classification es = 0.61",
            "baai/bge-m3 [-] mteb-languages-sts zh = 0.7");
  }

  @Test
  void theArenaTellsLanguagesCategoriesAndErrors() {
    var found =
        read(
            new ArenaImporter(),
            Map.of(
                "text.csv",
                """
                category,model,style_control,rating,rating_q025,rating_q975
                full,gpt-5-high,yes,1430,1426.08,1433.92
                spanish,gpt-5-high,yes,1440,1420.4,1459.6
                hard_6,gpt-5-high,yes,1445,,
                no_tie,gpt-5-high,yes,1500,1490,1510
                """));
    assertThat(told(found))
        .containsExactly(
            "openai/gpt-5 [thinking high] arena-text - = 1430.0 ± 2.0",
            "openai/gpt-5 [thinking high] arena-text es = 1440.0 ± 10.0",
            "openai/gpt-5 [thinking high] arena-text-hard-prompts - = 1445.0");
  }

  @Test
  void aRaggedRowOfLiveBenchIsRefusedAndTheOthersStay() {
    var found =
        read(
            new LiveBenchImporter(),
            Map.of(
                "table_2026_01_08.csv",
                """
                model,AMPS_Hard,summarize
                gpt-5.1-2025-11-13-nothinking,61.0,27.9
                nemotron-3-super-120b-a12b,87.0
                """));
    assertThat(told(found))
        .containsExactlyInAnyOrder(
            "openai/gpt-5.1 [no-thinking] livebench-2026-01-08-amps-hard - = 61.0",
            "openai/gpt-5.1 [no-thinking] livebench-2026-01-08-summarize - = 27.9");
    assertThat(found.refused())
        .singleElement()
        .satisfies(one -> assertThat(one.model()).startsWith("nemotron"));
  }

  @Test
  void vectaraTellsConsistencyAndNotHallucination() {
    var found =
        read(
            new VectaraImporter(),
            Map.of(
                "hallucination.csv",
                """
                model,hallucination_rate_pct,factual_consistency_pct,answer_rate_pct
                openai/gpt-5.2-low-2025-12-11,8.4,91.6,100.0
                xai-org/grok-3,5.8,94.2,93.0
                """));
    assertThat(told(found))
        .containsExactly(
            "openai/gpt-5.2 [thinking low] vectara-factual-consistency - = 91.6",
            "xai/grok-3 [-] vectara-factual-consistency - = 94.2");
  }

  @Test
  void aiderTellsFormatsEditorsDaysAndErrorsOfShares() {
    var found =
        read(
            new AiderImporter(),
            Map.of(
                "polyglot_leaderboard.json",
                """
                [{"model": "o3 (high) + gpt-4.1", "edit_format": "architect", "test_cases": 225,
                  "editor_model": "gpt-4.1", "editor_edit_format": "editor-diff",
                  "pass_rate_2": 78.2, "date": "2025-06-27", "dirname": "run-1"}]
                """,
                "edit_leaderboard.json",
                """
                [{"model": "o1-mini", "edit_format": "diff", "test_cases": 36, "pass_rate_2": 61.1},
                 {"model": "ollama/hermes3", "edit_format": "diff", "test_cases": 133,
                  "pass_rate_2": 22.6}]
                """));
    assertThat(found.scores())
        .singleElement()
        .satisfies(score -> {
          assertThat(score.model()).hasToString("openai/o3");
          assertThat(score.setting())
              .hasToString("thinking high architect editor-diff editor-gpt-4.1");
          assertThat(score.value()).isEqualTo(0.782);
          assertThat(score.standardError().orElseThrow()).isCloseTo(0.0274, within(1e-4));
          assertThat(score.citation().asOf()).isEqualTo(LocalDate.of(2025, 6, 27));
        });
    assertThat(found.refused())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).hasToString("36 tasks where the board has 133"));
    assertThat(found.unmatchedNames()).containsExactly("ollama/hermes3");
  }

  @Test
  void bfclTellsPartsApartAndHowFunctionsWereCalled() {
    var found =
        read(
            new BfclImporter(),
            Map.of(
                "data_overall.csv",
                """
                Rank,Overall Acc,Model,Live Acc,Memory Acc
                7,72.38%,DeepSeek-V3.2-Exp (Prompt + Thinking),76.02%,54.84%
                8,70.00%,Hammer2.1-7b (FC),71.00%,N/A
                """));
    assertThat(told(found))
        .contains("deepseek/deepseek-v3.2-exp [thinking prompted] bfcl-v4 - = 72.38")
        .contains("deepseek/deepseek-v3.2-exp [thinking prompted] bfcl-v4-memory - = 54.84");
    assertThat(found.unmatchedNames()).containsExactly("Hammer2.1-7b (FC)");
  }

  @Test
  void mmmluIsToldByLanguageAndAsTheMeanOfAll() {
    var found =
        read(
            new MmmluScoresImporter(),
            Map.of(
                "openai_mmmlu.csv",
                "language,model,score\nBengali,o3-high,0.878\nAverage,o3-high,0.888\n"));
    assertThat(told(found))
        .containsExactly(
            "openai/o3 [thinking high] mmmlu bn = 0.878, self",
            "openai/o3 [thinking high] mmmlu - = 0.888, self");
  }

  @Test
  void anAccuracyRelativeToEnglishIsAnotherBenchmark() {
    var found =
        read(
            new AnthropicMmmluImporter(),
            Map.of(
                "anthropic_multilingual.csv",
                """
                language,model,value,metric,note
                Spanish,Claude Opus 4.1,98.1,percent_of_english,with extended thinking
                Spanish,Claude 3.5 Sonnet (20241022),82.9,mmmlu_accuracy_pct,zero-shot chain of thought
                """));
    assertThat(told(found))
        .containsExactly(
            "anthropic/claude-opus-4-1-20250805 [thinking] mmmlu-percent-of-english es = 98.1, self",
            "anthropic/claude-3-5-sonnet-20241022 [chain-of-thought zero-shot] mmmlu es"
                + " = 0.829, self");
  }

  @Test
  void simpleEvalsLeavesOutWhatIsNotMeasured() {
    var found =
        read(
            new SimpleEvalsImporter(),
            Map.of(
                "results.csv",
                """
                model,prompt,mmlu,gpqa,math,humaneval,mgsm,drop_f1,simpleqa
                Claude 3.5 Sonnet,unknown,88.3,59.4,71.1,-,n/a,,28.9
                """));
    assertThat(told(found))
        .containsExactlyInAnyOrder(
            "anthropic/claude-3-5-sonnet-20240620 [-] mmlu - = 0.883, self",
            "anthropic/claude-3-5-sonnet-20240620 [-] gpqa - = 0.594, self",
            "anthropic/claude-3-5-sonnet-20240620 [-] simple-evals-math - = 71.1, self",
            "anthropic/claude-3-5-sonnet-20240620 [-] simpleqa - = 0.289, self");
  }

  @Test
  void alpacaEvalTellsPlainAndLengthControlledWinsApart() {
    var found =
        read(
            new AlpacaEvalImporter(),
            Map.of(
                "weighted_alpaca_eval_gpt4_turbo_leaderboard.csv",
                """
                ,win_rate,standard_error,mode,length_controlled_winrate,lc_standard_error
                gpt4_1106_preview,50.0,0.0,minimal,50.000999,0.0
                gpt4_1106_preview_verbose,64.3,1.3,dev,51.6,0.4
                Qwen1.5-110B-Chat,33.77,1.404,community,43.9,0.35
                """));
    assertThat(told(found))
        .containsExactly(
            "openai/gpt-4-1106-preview [-] alpacaeval-2-0-win-rate - = 50.0",
            "openai/gpt-4-1106-preview [-] alpacaeval-2-0-lc - = 50.0",
            "alibaba/qwen1-5-110b-chat [-] alpacaeval-2-0-win-rate - = 33.77 ± 1.4, self",
            "alibaba/qwen1-5-110b-chat [-] alpacaeval-2-0-lc - = 43.9 ± 0.35, self");
  }

  @Test
  void evalPlusMatchesNoBaseModelByABareName() {
    var found =
        read(
            new EvalPlusImporter(),
            Map.of(
                "results.csv",
                """
                model,size_b,open_data,prompted,humaneval,humaneval_plus,mbpp,mbpp_plus
                GPT-4 (May 2023),,NONE,True,88.4,79.3,,
                Mistral-7B,7.0,NONE,False,28.7,23.8,51.9,42.1
                """));
    assertThat(told(found))
        .containsExactlyInAnyOrder(
            "openai/gpt-4-0314 [-] humaneval - = 0.884",
            "openai/gpt-4-0314 [-] humaneval+ - = 0.793");
    assertThat(found.unmatchedNames()).containsExactly("Mistral-7B");
  }

  @Test
  void rulerMatchesNoNameThatNeedsItsSizeFromElsewhere() {
    var found =
        read(
            new RulerImporter(),
            Map.of(
                "results.csv",
                """
                model,size,reported_by_model_author,4k,128k
                Qwen3-14B,14B,yes,98.0,85.1
                Llama3.1,70B,no,96.5,66.6
                Command-R-0824,32B,no,94.7,-
                """));
    assertThat(told(found))
        .containsExactly(
            "alibaba/qwen3-14b [-] ruler-4k - = 98.0, self",
            "alibaba/qwen3-14b [-] ruler-128k - = 85.1, self",
            "cohere/command-r-08-2024 [-] ruler-4k - = 94.7");
    assertThat(found.unmatchedNames()).containsExactly("Llama3.1 70B");
  }
}
