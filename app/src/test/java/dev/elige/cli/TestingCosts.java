package dev.elige.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs of {@code elige cost}, whose JSON is held to its schema. */
final class TestingCosts {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema(), InputFormat.JSON);
  static final TestingTerminal TERMINAL = TestingTerminal.builtIn();
  private static final String[] LLAMA = {
    "cost",
    "-m",
    "amazon-bedrock/meta.llama3-1-8b-instruct-v1:0",
    "--input",
    "871",
    "--output",
    "82",
    "--requests",
    "2M/month"
  };

  private TestingCosts() {}

  private static String schema() {
    try (var in = Objects.requireNonNull(Report.class.getResourceAsStream("cost.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Llama 3.1 8B at 2M requests a month of 871 tokens in and 82 out. */
  static String[] llama(String... more) {
    var words = new String[LLAMA.length + more.length];
    System.arraycopy(LLAMA, 0, words, 0, LLAMA.length);
    System.arraycopy(more, 0, words, LLAMA.length, more.length);
    return words;
  }

  static JsonNode json(String... words) {
    return json(0, words);
  }

  static JsonNode json(int code, String... words) {
    var run = TERMINAL.run(words);
    assertThat(run.code()).isEqualTo(code);
    assertThat(SCHEMA.validate(run.out(), InputFormat.JSON)).isEmpty();
    return JsonMapper.shared().readTree(run.out());
  }

  static JsonNode bill(JsonNode answer, String mode) {
    for (var bill : answer.path("bills")) {
      if (bill.path("mode").asString().equals(mode)) {
        return bill;
      }
    }
    throw new AssertionError("no bill in mode " + mode);
  }
}
