package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What compare, models and show print of the built-in catalog fits the published schemas. */
class CatalogSchemasTest {
  private static Schema schema(String name) throws IOException {
    try (var in = Objects.requireNonNull(Report.class.getResourceAsStream(name))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

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
  void theAnswerFits(String schema, String command) throws IOException {
    var answer = BuiltIn.run(command).out();
    assertThat(schema(schema + ".schema.json").validate(answer, InputFormat.JSON)).isEmpty();
  }

  @Test
  void aZeroInPlaceOfAnUnknownWouldNotFit() throws IOException {
    var answer = BuiltIn.run("show --as-of 2023-12-05 anthropic.claude-v2 --json").out();
    var wrong = answer.replace("\"maxOutput\" : null", "\"maxOutput\" : 0");
    assertThat(wrong).isNotEqualTo(answer);
    assertThat(schema("offer-sheet.schema.json").validate(wrong, InputFormat.JSON)).isNotEmpty();
  }
}
