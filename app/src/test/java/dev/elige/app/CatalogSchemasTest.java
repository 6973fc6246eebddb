package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What compare, models and show print of the built-in catalog fits the published schemas. */
class CatalogSchemasTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          comparison  | compare amazon-bedrock/amazon.nova-micro-v1:0 openai/gpt-4.1-mini --json
          comparison  | compare --as-of 2023-12-05 anthropic.claude-v2 meta.llama2-13b-chat-v1 --json
          offer-list  | models --json --limit 2000
          offer-list  | models --json --retired --provider amazon-bedrock --limit 2000
          offer-list  | models --json --task embedding --max-price 0 --lang es
          offer-sheet | show amazon-bedrock/amazon.nova-micro-v1:0 --json
          offer-sheet | show --as-of 2023-12-05 anthropic.claude-v2 --json
          """)
  void theAnswerFits(String schema, String command) {
    var answer = BuiltIn.run(command).out();
    assertThat(PublishedSchema.of(schema).errors(answer)).isEmpty();
  }

  @Test
  void aZeroInPlaceOfAnUnknownWouldNotFit() {
    var answer = BuiltIn.run("show --as-of 2023-12-05 anthropic.claude-v2 --json").out();
    var wrong = answer.replace("\"maxOutput\" : null", "\"maxOutput\" : 0");
    assertThat(wrong).isNotEqualTo(answer);
    assertThat(PublishedSchema.of("offer-sheet").errors(wrong)).isNotEmpty();
  }
}
