package dev.elige.tokens.bytepair;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Holds the engine to tiktoken: texts in 35 scripts with the ids that OpenAI's code gives them,
 * written by {@code bench/tokens/golden.mjs}.
 */
final class GoldenTest {
  private static final BuiltInTokenizers BUILT_IN = new BuiltInTokenizers();
  private static final List<JsonNode> GOLDEN = read();

  private static List<JsonNode> read() {
    ObjectMapper mapper = new ObjectMapper();
    try (var in = GoldenTest.class.getResourceAsStream("golden.jsonl.gz");
        var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8))) {
      return lines.lines().map(mapper::readTree).toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void thereAreEnoughTexts() {
    assertThat(GOLDEN).hasSizeGreaterThan(5_000);
  }

  @Test
  void o200kIsThatOfTiktoken() {
    compare("o200k", 1);
  }

  @Test
  void cl100kIsThatOfTiktoken() {
    compare("cl100k", 2);
  }

  @Test
  void harmonyCutsOrdinaryTextAsO200kDoes() {
    compare("o200k_harmony", 1);
  }

  private static void compare(String name, int column) {
    Tokenizer tokenizer = BUILT_IN.find(name).orElseThrow();
    for (JsonNode line : GOLDEN) {
      if (line.get(0).isArray()) {
        compareSums(tokenizer, line.get(0), line.get(column));
        continue;
      }
      String text = line.get(0).asString();
      int[] expected = line.get(column).valueStream().mapToInt(JsonNode::asInt).toArray();
      Encoding actual = tokenizer.encode(text);
      assertThat(actual.ids()).as("ids of %s", line.get(0)).containsExactly(expected);
      assertThat(tokenizer.count(text)).as("count of %s", line.get(0)).isEqualTo(expected.length);
    }
  }

  /** A part many times over, of which count and hash of the ids are known. */
  private static void compareSums(Tokenizer tokenizer, JsonNode recipe, JsonNode sums) {
    String text = recipe.get(0).asString().repeat(recipe.get(1).asInt());
    int[] ids = tokenizer.encode(text).ids();
    assertThat(ids.length).as("count of %s", recipe).isEqualTo(sums.get(0).asInt());
    assertThat(Arrays.hashCode(ids)).as("ids of %s", recipe).isEqualTo(sums.get(1).asInt());
  }
}
