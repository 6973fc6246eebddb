package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two figures of "How To Choose Your LLM" (2023-12-05), inference alone and customisation, as
 * commands that anyone can run; the arithmetic stands in the example files.
 */
class ArticleExamplesTest {
  private static JsonNode bills(String example, String... models) {
    var arguments = new ArrayList<String>();
    arguments.add("cost");
    arguments.add(example(example));
    for (var model : models) {
      arguments.add("-m");
      arguments.add(model);
    }
    arguments.add("--json");
    var run = TestingTerminal.builtIn().run(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out()).at("/bills");
  }

  private static String monthly(JsonNode bills, String offer, String mode) {
    return StreamSupport.stream(bills.spliterator(), false)
        .filter(bill -> bill.at("/offer").stringValue().equals("amazon-bedrock/" + offer))
        .filter(bill -> bill.at("/mode").stringValue().equals(mode))
        .map(bill -> bill.at("/monthlyUsd").decimalValue().toPlainString())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void inferenceWithTitanExpressCosts168DollarsInMarch2024() {
    var titan = "amazon.titan-text-express-v1";
    assertThat(monthly(bills("article-inference", titan), titan, "on-demand")).isEqualTo("168");
  }

  @Test
  void customisingCommandOrLlamaCostsTrainingStorageAndHosting() {
    var command = "cohere.command-text-v14";
    var llama = "meta.llama2-13b-v1";
    var bills = bills("article-customisation", command, llama);
    assertThat(monthly(bills, command, "fine-tuned/units")).isEqualTo("36830.95");
    assertThat(monthly(bills, llama, "fine-tuned/units")).isEqualTo("17486.3225");
  }
}
