package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the repository, on the catalog that comes with the program. */
class BuiltInExamplesTest {
  @ParameterizedTest
  @ValueSource(strings = {"travel-assistant", "code-review", "eu-bank", "article-2023"})
  void anExampleIsAnsweredInFull(String example) throws IOException {
    var run = TestingTerminal.builtIn().run("choose", example(example), "--json", "--explain");
    assertThat(run.code()).isZero();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(), InputFormat.JSON)
                .validate(run.out(), InputFormat.JSON))
        .isEmpty();
    var answer = JsonMapper.shared().readTree(run.out());
    assertThat(answer.at("/tasks")).isNotEmpty();
    for (var task : answer.at("/tasks")) {
      assertThat(task.at("/choice/offer").stringValue()).contains("/");
      assertThat(task.at("/monthlyUsd").decimalValue()).isPositive();
      assertThat(task.at("/reasons")).isNotEmpty();
      assertThat(task.at("/rejected")).isNotEmpty();
    }
    assertThatNullsHaveReasons(answer, "");
    assertThatTheTotalIsTheSum(answer);
  }

  private static String schema() throws IOException {
    try (var in =
        Objects.requireNonNull(Report.class.getResourceAsStream("decision.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The total is the sum of its tasks, and the root of its own explanation. */
  private static void assertThatTheTotalIsTheSum(JsonNode answer) {
    var sum = BigDecimal.ZERO;
    for (var task : answer.at("/tasks")) {
      sum = sum.add(task.at("/monthlyUsd").decimalValue());
    }
    var total = answer.at("/monthlyUsd").decimalValue();
    assertThat(total).isEqualByComparingTo(sum);
    var root = answer.at("/explanation/value").stringValue().replace(" USD", "");
    assertThat(new BigDecimal(root)).isEqualByComparingTo(total);
  }

  private static void assertThatNullsHaveReasons(JsonNode node, String path) {
    for (var field : node.properties()) {
      var here = path + "/" + field.getKey();
      if (field.getValue().isNull()) {
        assertThat(node.path(field.getKey() + "Reason").asString("")).as(here).isNotBlank();
      }
      assertThatNullsHaveReasons(field.getValue(), here);
    }
    if (node.isArray()) {
      for (var item : node) {
        assertThat(item.isNull()).as(path).isFalse();
        assertThatNullsHaveReasons(item, path + "[]");
      }
    }
  }
}
