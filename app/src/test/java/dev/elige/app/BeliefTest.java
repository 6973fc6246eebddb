package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige belief} on the evidence that is shipped. */
class BeliefTest {
  private static JsonNode json(String arguments) {
    var run = BuiltIn.run("belief " + arguments + " --json");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(PublishedSchema.of("belief").errors(run.out())).isEmpty();
    return new JsonMapper().readTree(run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--task code-generation --limit 5",
        "--task embedding --language es",
        "claude-haiku-4-5",
        "claude-haiku-4-5 gpt-4.1-mini --task classification --language de",
        "claude-haiku-4-5 --task summarization --language fr"
      })
  void answersFitTheSchema(String arguments) {
    assertThat(json(arguments).at("/beliefs").size()).isPositive();
  }

  @Test
  void everyKeyIsDocumented() throws Exception {
    var keys = new TreeSet<String>();
    var text = Files.readString(Path.of("src/main/resources/dev/elige/report/belief.schema.json"));
    collect(new JsonMapper().readTree(text), keys);
    var document = Documents.read(Documents.ROOT.resolve("docs/json.md"));
    var section =
        document.substring(document.indexOf("## `belief`"), document.indexOf("## `evidence`"));
    assertThat(keys).allSatisfy(key -> assertThat(section).contains("`" + key + "`"));
  }

  private static void collect(JsonNode node, Set<String> keys) {
    keys.addAll(node.path("properties").propertyNames());
    node.forEach(part -> collect(part, keys));
  }

  /** Two models: the pair's probability and the order of their expected scores agree. */
  @Test
  void theBetterOneOfAPairIsMoreProbablyBetter() {
    var answer = json("claude-opus-4-5 nova-micro --task question-answering");
    double first = answer.at("/beliefs/0/expectedScore/mean").doubleValue();
    double last =
        answer
            .at("/beliefs/" + (answer.at("/beliefs").size() - 1) + "/expectedScore/mean")
            .doubleValue();
    assertThat(first).isGreaterThan(last);
    assertThat(
            answer
                .at("/pairs")
                .get(answer.at("/pairs").size() - 1)
                .at("/probability")
                .doubleValue())
        .isGreaterThan(0.5);
  }

  /** Who is surest to be good comes first: no model reaches more with 80 % than the one before. */
  @Test
  void theBestOfATaskAreInOrder() {
    double before = 1;
    for (var one : json("--task instruction-following --limit 30").at("/beliefs")) {
      var quality = one.at("/quality");
      double mean = quality.at("/mean").doubleValue();
      double cautious = mean - (mean - quality.at("/low").doubleValue()) * 0.8416 / 1.6449;
      assertThat(cautious).isLessThanOrEqualTo(before + 1e-3);
      before = cautious;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', names neither a model nor a task",
    "--task sumarization, Did you mean summarization",
    "gpt-4.1-mini --task classification --language klingonese, is not a language",
    "--task classification --limit 0, is not a count",
    "gpt-99-imaginary --task classification, gpt-99-imaginary"
  })
  void badQuestionsAreToldWhatIsWrong(String arguments, String message) {
    var run = BuiltIn.run("belief " + arguments);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aPageInSpanishSaysTheSame() {
    var run = BuiltIn.run("belief claude-haiku-4-5 --task summarization --language es --lang es");
    assertThat(run.out()).contains("Qué tal en resumen en español", "En qué se apoya sobre todo");
  }
}
