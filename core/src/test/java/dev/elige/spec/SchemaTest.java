package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.EXAMPLES;
import static dev.elige.spec.TestingRequirements.messages;
import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.base.DisplayLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader say the same. The validator is networknt's. */
class SchemaTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final JsonNode TEXT =
      JSON.readTree(SchemaTest.class.getResourceAsStream("app.schema.json"));
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(TEXT.toString(), InputFormat.JSON);
  private static final String TASK = "\ntasks: [{kind: summarization, languages: [en]}]\n";

  private static List<Error> errors(String yaml) {
    var tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMA.validate(JSON.valueToTree(tree));
  }

  @ParameterizedTest
  @ValueSource(strings = {"travel-assistant", "code-review", "eu-bank", "article-2023"})
  void theExamplesFitTheSchema(String example) throws IOException {
    assertThat(errors(Files.readString(EXAMPLES.resolve(example + ".yaml")))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theStartersFitTheSchema(DisplayLanguage language) {
    assertThat(errors(StarterFile.text(language))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "requests: 200k/month",
        "requests: 0.5 requests per second",
        "requests: {amount: 12_000, per: year}",
        "input: 1.5k words",
        "input: {amount: 3}",
        "output: 250",
        "budget: 3000",
        "budget: 36000 usd per year",
        "budget: {amount: 5, currency: USD, per: day}",
        "quality: 0",
        "quality: {floor: '0.5', weight: 3}",
        "quality: {floor: 0.6, confidence: 95 %}",
        "quality: {confidence: 99.9 %}",
        "worth: {right: 0.02 USD, wrong: 0.125 USD}\ngoal: value",
        "worth: {right: 1, wrong: 0}",
        "goal: best",
        "portfolio: {models: 2, providers: 1, fallback: true}",
        "portfolio: {per-model: 100 USD per month, per-provider: 0}",
        "regret: 50 USD per month",
        "latency: 500 ms",
        "latency: {answer: 1 min, first-token: {amount: 2, unit: s}, tokens-per-second: 20}",
        "regions: eu",
        "providers: all",
        "providers: {include: openai, exclude: []}",
        "must-live-until: 2027",
        "must-live-until: 2027-06-30",
        "min-context: 32k tokens",
        "accept-unconfirmed: all",
        "accept-unconfirmed: [price, output-limit]",
        "as-of: 2023-12-05",
        "application: 7",
        "$schema: app.schema.json",
        "features: [tools, vision]\ninput-modalities: pdf\nlicences: mit",
        "batch: 60 %",
        "batch: 0%",
        "arrival: flat",
        "arrival: {hours: business-hours, peak: 5}",
        "arrival: {hours: [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,0.5]}",
        "prefix: 2k",
        "prefix: {tokens: 2000 tokens, different: 50, hit-rate: 80 %}",
        "prefix: false",
        "reasoning: 0 tokens",
        "images: {in: 1, out: 0}",
        "audio: {in: 30 s}",
        "input: {from: 200, typical: 400, to: 900, unit: words}",
        "input: {sizes: {500: 60 %, 2k: 40 %}}",
        "requests: {from: 100k, typical: 200k, to: 300k, per: month}",
        "capacity: {input: 60k per minute, output: 10k tokens/minute, units: 2}",
        "fine-tuning: {tokens: 1M, epochs: 3, validation: 40k, life: 1 year, hosting: 0 hours}",
        "fine-tuning: {hours: 4}",
        "fine-tuning: false",
        "self-hosting: true",
        "self-hosting: {machine: ec2/g6e.xlarge, price: 1.861 USD per hour, machines: 2}",
        "self-hosting: {output-rate: 1200 tokens per second, spare: 20 %, hours: 176}",
        "translation: true",
        "translation: {share: 30 %, characters-per-token: 4}",
        "month: 744 hours"
      })
  void bothAccept(String line) {
    assertThat(read(line + TASK).tasks()).hasSize(1);
    assertThat(errors(line + TASK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown: 1",
        "languages: []",
        "languages: spanish",
        "languages: {a: b}",
        "requests: 200000",
        "requests: -5 per month",
        "requests: 0 per month",
        "requests: 12.000 per month",
        "requests: 5 per fortnight",
        "requests: 30 %",
        "requests: {amount: 5}",
        "requests: {amount: -5, per: day}",
        "input: 0",
        "input: -3 words",
        "input: 3 pages",
        "input: true",
        "input: {amount: 3, units: words}",
        "output: .nan",
        "budget: 100 EUR",
        "budget: -1",
        "budget: []",
        "quality: 2",
        "quality: {floor: 0.5, weight: 0}",
        "quality: good",
        "quality: {confidence: 40 %}",
        "quality: {confidence: 100 %}",
        "quality: {confidence: 0.9}",
        "worth: 0.02 USD",
        "worth: {wrong: 1 USD}",
        "worth: {right: 0}",
        "worth: {right: 1 USD per month}",
        "goal: cheap",
        "portfolio: 2",
        "portfolio: {models: 0}",
        "portfolio: {models: 1.5}",
        "portfolio: {fallback: maybe}",
        "portfolio: {per-model: -1}",
        "regret: 5 EUR",
        "latency: 5",
        "latency: {}",
        "latency: 5 parsecs",
        "batch: yes",
        "batch: 'true'",
        "batch:",
        "open-weights: 1",
        "regions: [EU]",
        "regions: {a: 1}",
        "providers: [Amazon Bedrock]",
        "providers: {only: [x]}",
        "features: [tool]",
        "input-modalities: [smell]",
        "must-live-until: soon",
        "must-live-until: 2027-13",
        "min-context: big",
        "accept-unconfirmed: [quality]",
        "as-of: 2023-12",
        "nearest-price: maybe",
        "batch: 101 %",
        "batch: 60",
        "arrival: mornings",
        "arrival: {}",
        "arrival: {hours: [1, 2, 3]}",
        "arrival: {peak: 0.5}",
        "prefix: 0",
        "prefix: true",
        "prefix: {different: 50}",
        "prefix: {tokens: 2000, hit-rate: 0.8}",
        "reasoning: -1",
        "images: 2",
        "images: {in: -1}",
        "audio: {in: 30}",
        "input: {from: 200, to: 900}",
        "input: {sizes: {}}",
        "input: {sizes: {500: 60}}",
        "input: {sizes: {big: 100 %}, per: day}",
        "requests: {from: 1, typical: 2, to: 3}",
        "capacity: {}",
        "capacity: {input: 60k}",
        "capacity: {units: 0}",
        "fine-tuning: true",
        "fine-tuning: {epochs: 3}",
        "fine-tuning: {tokens: 1M, life: 5 weeks}",
        "self-hosting: 'true'",
        "self-hosting: {price: 3 EUR per hour}",
        "self-hosting: {spare: 100 %}",
        "translation: {share: 0.3}",
        "month: 31 days"
      })
  void bothRefuse(String line) {
    assertThat(messages(line + TASK)).isNotEmpty();
    assertThat(errors(line + TASK)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasks: []",
        "tasks: {a: 1}",
        "application: x",
        "tasks: [x]",
        "tasks: [{languages: es}]",
        "tasks: [{kind: sumarization, languages: es}]",
        "tasks: [{kind: embedding, languages: es, output: 5 words}]",
        "tasks: [{kind: embedding, languages: es, application: x}]",
        "tasks: [{kind: embedding, languages: es, id: Mi Tarea}]",
        "tasks: [{kind: embedding, languages: es, samples: [[a]]}]"
      })
  void bothRefuseWrongTasks(String text) {
    assertThat(messages(text)).isNotEmpty();
    assertThat(errors(text)).isNotEmpty();
  }

  /** The reader lists its keys when it meets one that resembles none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /properties                                  | {zzzzzzzz: 1, @}
          /$defs/task/properties                       | {tasks: [{zzzzzzzz: 1, kind: embedding}]}
          /$defs/volume/anyOf/1/properties             | {requests: {zzzzzzzz: 1}, @}
          /$defs/size/anyOf/2/properties               | {input: {zzzzzzzz: 1}, @}
          /$defs/budget/anyOf/2/properties             | {budget: {zzzzzzzz: 1}, @}
          /$defs/quality/anyOf/1/properties            | {quality: {zzzzzzzz: 1}, @}
          /$defs/worth/properties                      | {worth: {zzzzzzzz: 1}, @}
          /$defs/portfolio/properties                  | {portfolio: {zzzzzzzz: 1}, @}
          /$defs/latency/anyOf/1/properties            | {latency: {zzzzzzzz: 1}, @}
          /$defs/duration/anyOf/1/properties           | {latency: {answer: {zzzzzzzz: 1}}, @}
          /$defs/providers/anyOf/2/properties          | {providers: {zzzzzzzz: 1}, @}
          /$defs/size/anyOf/3/properties               | {input: {zzzzzzzz: 1, to: 1}, @}
          /$defs/size/anyOf/4/properties               | {input: {zzzzzzzz: 1, sizes: {}}, @}
          /$defs/volume/anyOf/2/properties             | {requests: {zzzzzzzz: 1, to: 1}, @}
          /$defs/arrival/anyOf/1/properties            | {arrival: {zzzzzzzz: 1}, @}
          /$defs/prefix/anyOf/2/properties             | {prefix: {zzzzzzzz: 1}, @}
          /$defs/images/properties                     | {images: {zzzzzzzz: 1}, @}
          /$defs/audio/properties                      | {audio: {zzzzzzzz: 1}, @}
          /$defs/capacity/properties                   | {capacity: {zzzzzzzz: 1}, @}
          /$defs/fine-tuning/anyOf/1/properties        | {fine-tuning: {zzzzzzzz: 1}, @}
          /$defs/self-hosting/anyOf/1/properties       | {self-hosting: {zzzzzzzz: 1}, @}
          /$defs/translation/anyOf/1/properties        | {translation: {zzzzzzzz: 1}, @}
          """)
  void theKeysOfTheSchemaAreThoseOfTheReader(String pointer, String text) {
    var yaml = text.replace("@", "tasks: [{kind: summarization, languages: [en]}]");
    var listed = Pattern.compile("zzzzzzzz.* Valid words: (.*)\\.$");
    var known =
        messages(yaml).stream()
            .map(listed::matcher)
            .filter(matcher -> matcher.find())
            .map(matcher -> Set.of(matcher.group(1).split(", ")))
            .findFirst()
            .orElseThrow();
    assertThat(new TreeSet<>(TEXT.at(pointer).propertyNames())).isEqualTo(new TreeSet<>(known));
  }

  static Stream<Arguments> closedSets() {
    return Stream.of(
        Arguments.of("/$defs/task/properties/kind/enum", Vocabulary.KINDS.words().keySet()),
        Arguments.of("/$defs/period/enum", ids(Period.values(), Period::id)),
        Arguments.of(
            "/$defs/size/anyOf/2/properties/unit/enum", ids(SizeUnit.values(), SizeUnit::id)),
        Arguments.of("/$defs/features/anyOf/0/enum", Vocabulary.FEATURES.words().keySet()),
        Arguments.of(
            "/$defs/input-modalities/anyOf/0/enum", Vocabulary.INPUT_MODALITIES.words().keySet()),
        Arguments.of("/$defs/rule/enum", Vocabulary.ACCEPTABLE_RULES.words().keySet()));
  }

  private static <T> Set<String> ids(T[] values, Function<T, String> id) {
    return Set.copyOf(Arrays.stream(values).map(id).toList());
  }

  @ParameterizedTest
  @MethodSource("closedSets")
  void theWordsOfTheSchemaAreThoseOfTheReader(String pointer, Set<String> words) {
    var published = TEXT.at(pointer).valueStream().map(JsonNode::asString).toList();
    assertThat(published).hasSameElementsAs(words);
  }

  @Test
  void everyPropertyIsDescribed() {
    for (var pointer : List.of("/properties", "/$defs/task/properties")) {
      TEXT.at(pointer).forEachEntry((key, value) -> assertThat(described(value)).as(key).isTrue());
    }
  }

  private static boolean described(JsonNode property) {
    var target = TEXT.at(property.path("$ref").asString("#/none").substring(1));
    return property.has("description") || target.has("description");
  }
}
