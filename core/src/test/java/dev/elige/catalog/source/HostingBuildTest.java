package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.elige.base.InvalidInputException;
import dev.elige.catalog.hosting.HostingTables;
import dev.elige.catalog.hosting.Machine;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostingBuildTest {
  private static final String PRICES =
      """
      provider,service,instance_type,region,accelerator_family,accelerator_count,accelerator_memory_gb,price_type,price_usd_per_hour,source,as_of,licence_class,note
      aws,ec2,g6e.xlarge,us-east-1,L40S,1,48,on_demand,1.861,aws/karpenter-provider-aws : x,2026-07-20,A,
      aws,sagemaker,ml.p5.48xlarge,us-east-1,H100,8,80,on_demand,98.32,aws-samples/foundation-model-benchmarking-tool : x,2025-01-26,A,
      aws,sagemaker,ml.p5.48xlarge,us-east-1,H100,8,80,on_demand,63.296,aws-samples/foundation-model-benchmarking-tool : x,2026-09-27,A,
      gcp,compute_engine,g2-standard-4,europe-west4,L4,1,24,spot,0.3,Cyclenerd/google-cloud-pricing-cost-calculator : x,2026-07-30,A,
      azure,virtual_machines,NC,eastus,A100,,80,on_demand,3,Azure/karpenter-provider-azure : x,2026-06-18,A,
      vast-ai,gpu_cloud,v,,L40S,1,48,on_demand,0.5,tardellirs/gpu-pricing : x,2026-05-24,A,
      aws,ec2,g7.xlarge,us-east-1,L40S,1,48,on_demand,1,somebody/else : x,2026-07-20,A,
      """;
  private static final String SERVING_HEAD =
      "model,accelerator_family,accelerator_count,instance_type,precision,engine,engine_version,"
          + "scenario,input_tokens,output_tokens,concurrency,output_tokens_per_s,ttft_ms_mean,"
          + "tpot_ms_mean,benchmark,source,as_of,licence_class,note\n";
  private static final String MLPERF =
      "MLPerf Inference v5.1,mlcommons/inference_results_v5.1 : x,2025-09-09,B,";
  private static final String KEPT =
      "Llama 3.1 8B,L40S,1,,fp8,vLLM,\"vLLM 0.10.0, RHEL\",server,870.73,81.63,,1207.14,,,"
          + MLPERF
          + "RedHat; IBM; closed; available; TTFT/TPOT limit 2000/100 ms\n";

  private static HostingTables build(String serving) {
    var contents =
        List.of(
            PRICES,
            SERVING_HEAD + serving,
            "model,huggingface_id,params_billion,active_params_billion,kv_bytes_per_token_bf16,"
                + "source,as_of,licence_class\n"
                + "DeepSeek-V3 / R1,deepseek-ai/DeepSeek-V3,671,37,70272,"
                + "deepseek-ai/DeepSeek-V3 : x,2025-08-28,A\n",
            "model_id,default_instance_type,supported_instance_types,source,as_of,licence_class\n"
                + "meta-textgeneration-llama-3-1-8b-instruct,ml.g5.4xlarge,ml.g5.4xlarge|ml.p5.48xlarge,"
                + "awslabs/generative-ai-cdk-constructs : x,2026-07-31,A\n"
                + "huggingface-llm-nobody-knows,ml.g5.xlarge,ml.g5.xlarge,"
                + "awslabs/generative-ai-cdk-constructs : x,2026-07-31,A\n");
    var content = new HashMap<String, byte[]>();
    for (int i = 0; i < contents.size(); i++) {
      content.put(HostingBuild.FILES.get(i), contents.get(i).getBytes(StandardCharsets.UTF_8));
    }
    return HostingBuild.tables(content);
  }

  @Test
  void machinesKeepTheirNewestPriceOnDemand() {
    assertThat(build("").machines())
        .extracting(Machine::name, machine -> machine.usdPerHour().toString())
        .containsExactly(
            tuple("ec2/g6e.xlarge", "1.861 USD"), tuple("sagemaker/ml.p5.48xlarge", "63.296 USD"));
  }

  @Test
  void aMeasurementNamesWhoMeasuredWhatWithinWhichLimit() {
    assertThat(build(KEPT).measurements())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.engine()).isEqualTo("vLLM 0.10.0");
          assertThat(one.latency().orElseThrow().firstTokenMs()).isEqualByComparingTo("2000");
          assertThat(one.citation().locator()).isEqualTo("RedHat, IBM");
        });
  }

  @Test
  void whatIsNotThatOfOneMachineIsLeftAside() {
    var traps =
        KEPT.replace("1207.14", "1").replace("; closed;", "; open;")
            + KEPT.replace("1207.14", "2").replace("; IBM;", "; IBM; 2 nodes;")
            + KEPT.replace("1207.14", "3").replace("870.73", "")
            + KEPT.replace("1207.14", "4").replace(",L40S,", ",Arc,")
            + KEPT.replace("1207.14", "5").replace("RedHat;", "disaggregated prefill/decode;")
            + KEPT.replace("1207.14", "6").replace(",server,", ",asynchronous@2,")
            + KEPT.replace("1207.14", "7")
                .replace(",server,", ",offline,")
                .replace("MLPerf Inference v5.1", "trtllm-bench")
            + KEPT
            + KEPT.replace("; available", "; available; accuracy target 99%");
    assertThat(build(traps).measurements())
        .singleElement()
        .satisfies(one -> assertThat(one.outputTokensPerSecond()).isEqualByComparingTo("1207.14"));
  }

  @Test
  void oneRowMaySpeakOfTwoModels() {
    assertThat(build("").architectures())
        .extracting(one -> one.model().toString())
        .containsExactly("deepseek/deepseek-v3", "deepseek/deepseek-r1");
  }

  @Test
  void defaultsAreOfModelsWhoseMakerIsKnown() {
    assertThat(build("").defaults())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.model()).hasToString("meta/llama-3.1-8b-instruct");
          assertThat(one.supported()).contains("sagemaker/ml.p5.48xlarge");
        });
  }

  @Test
  void aMissingTableIsToldByItsName() {
    assertThatThrownBy(() -> HostingBuild.tables(Map.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("selfhost/gpu_prices.csv");
  }
}
