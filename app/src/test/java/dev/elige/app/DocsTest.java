package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.elige.base.LicenceClass;
import dev.elige.catalog.source.UserCatalogReader;
import dev.elige.prompt.Placeholder;
import dev.elige.prompt.Templates;
import dev.elige.provider.replay.ReplayProvider;
import dev.elige.report.Report;
import dev.elige.spec.RequirementReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Examples in the documents can be read by the program, and no key is left out. */
class DocsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- (app|catalog)\\.yaml -->\n```yaml\n((?:(?!```)[^\n]*\n)*)```");

  @TempDir Path folder;

  private static Stream<String> examples(String kind) {
    return Documents.all().stream()
        .flatMap(file -> EXAMPLE.matcher(Documents.read(file)).results())
        .filter(found -> found.group(1).equals(kind))
        .map(found -> found.group(2));
  }

  static Stream<String> requirements() {
    return examples("app");
  }

  static Stream<String> catalogs() {
    return Stream.concat(
        examples("catalog"),
        Stream.of(Documents.read(Documents.ROOT.resolve("examples/own-catalog.yaml"))));
  }

  @ParameterizedTest
  @MethodSource("requirements")
  void aDocumentedRequirementIsRead(String text) {
    var whole =
        text.contains("tasks:") ? text : text + "tasks: [{kind: classification, languages: [es]}]";
    assertThatCode(() -> new RequirementReader(TODAY).read("app.yaml", whole))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("catalogs")
  void aDocumentedCatalogIsRead(String text) throws IOException {
    var file = Files.writeString(folder.resolve("catalog.yaml"), text);
    assertThatCode(() -> UserCatalogReader.read(file, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void theDocumentedProvidersAreReadAndEveryKeyOfThemIsDocumented() throws IOException {
    var documented =
        Pattern.compile("<!-- providers\\.yaml -->\n```yaml\n((?:(?!```)[^\n]*\n)*)```")
            .matcher(Documents.read(Documents.ROOT.resolve("docs/providers.md")));
    assertThat(documented.find()).isTrue();
    var file = Files.writeString(folder.resolve("providers.yaml"), documented.group(1));
    assertThat(BuiltIn.run("providers our-server", Map.of(), file).out())
        .contains("our-server (your file)", "https://models.example/v1");
    var wrong = Files.writeString(folder.resolve("wrong.yaml"), "mine: {q: 1}");
    var keys = Pattern.compile("Valid words: ([^.]*)\\.");
    var told = keys.matcher(BuiltIn.run("providers", Map.of(), wrong).err().replace("\n", " "));
    assertThat(told.find()).isTrue();
    assertThat(codeWords("docs/providers.md")).containsAll(List.of(told.group(1).split(", *")));
  }

  @Test
  void everyKeyOfARequirementIsDocumented() throws IOException {
    var schema = schema(RequirementReader.class, "app.schema.json");
    var keys = new TreeSet<>(schema.at("/properties").propertyNames());
    keys.addAll(schema.at("/$defs/task/properties").propertyNames());
    keys.remove("$schema");
    assertThat(codeWords("docs/app-yaml.md")).containsAll(keys);
  }

  @Test
  void everyKeyOfADecisionIsDocumented() throws IOException {
    var schema = schema(Report.class, "decision.schema.json");
    var keys = new TreeSet<>(schema.at("/properties").propertyNames());
    schema.at("/$defs").forEach(part -> keys.addAll(part.path("properties").propertyNames()));
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-fit", "-chunk", "-tax", "-profile", "-calibrate", "-install"})
  void everyKeyOfTheAnswersAboutTokensIsDocumented(String command) {
    var schema = JsonMapper.shared().readTree(PublishedSchema.of("tokens" + command).text());
    var keys = new TreeSet<String>();
    schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @Test
  void everyKeyOfAPromptIsDocumented() {
    var schema = JsonMapper.shared().readTree(PublishedSchema.of("prompt").text());
    var keys = new TreeSet<String>();
    schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @Test
  void documentedTemplatesAreRead() throws IOException {
    var documented =
        Pattern.compile("<!-- templates\\.yaml -->\n```yaml\n((?:(?!```)[^\n]*\n)*)```")
            .matcher(Documents.read(Documents.ROOT.resolve("docs/prompts.md")));
    assertThat(documented.find()).isTrue();
    var file = Files.writeString(folder.resolve("templates.yaml"), documented.group(1));
    assertThatCode(() -> Templates.with(List.of(file))).doesNotThrowAnyException();
  }

  @Test
  void everyPlaceholderIsDocumented() {
    assertThat(codeWords("docs/prompts.md"))
        .containsAll(Stream.of(Placeholder.values()).map(one -> "{{" + one.word() + "}}").toList());
  }

  @Test
  void everyKeyOfACostIsDocumented() throws IOException {
    var schema = schema(Report.class, "cost.schema.json");
    var keys = new TreeSet<>(schema.at("/properties").propertyNames());
    schema.at("/$defs").forEach(part -> keys.addAll(part.path("properties").propertyNames()));
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crossvalidate", "decisions", "own", "next"})
  void everyKeyOfTheAnswersAboutEvidenceIsDocumented(String answer) {
    var schema = JsonMapper.shared().readTree(PublishedSchema.of("evidence-" + answer).text());
    var keys = new TreeSet<String>();
    schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ask", "providers"})
  void everyKeyOfTheAnswersOfModelsIsDocumented(String answer) {
    var schema = JsonMapper.shared().readTree(PublishedSchema.of(answer).text());
    var keys = new TreeSet<String>();
    named(schema, keys);
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @Test
  void everyKeyOfARecordedCallIsDocumented() throws IOException {
    var schema = schema(ReplayProvider.class, "call.schema.json");
    var keys = new TreeSet<String>();
    named(schema, keys);
    assertThat(keys).contains("retryAfterSeconds", "cacheWritten");
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @Test
  void theWorkflowThatIsShownIsTheExample() {
    var workflow = Documents.read(Documents.ROOT.resolve("examples/github-check.yaml"));
    assertThat(Documents.read(Documents.ROOT.resolve("docs/check.md")))
        .contains("```yaml\n" + workflow + "```\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "diff"})
  void everyKeyOfACheckAndOfADifferenceIsDocumented(String answer) {
    var schema = JsonMapper.shared().readTree(PublishedSchema.of(answer).text());
    var keys = new TreeSet<String>();
    schema.findValues("properties").forEach(properties -> keys.addAll(properties.propertyNames()));
    keys.removeIf(key -> key.endsWith("Reason"));
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  @Test
  void everySourceThatIsShippedIsNamedInTheNotice() {
    var notice = Documents.read(Documents.ROOT.resolve("NOTICE"));
    for (var importer : Importers.shipped()) {
      var source = importer.source();
      assertThat(notice).contains(source.url().isEmpty() ? source.title() : source.url());
    }
    for (var importer : EvidenceImporters.all()) {
      var source = importer.source();
      if (source.licenceClass() == LicenceClass.A) {
        assertThat(notice).contains(source.url(), source.licence());
      }
    }
  }

  @Test
  void everyKeyOfTheCoverageOfEvidenceIsDocumented() {
    var keys = new TreeSet<String>();
    keys(JsonMapper.shared().readTree(BuiltIn.run("evidence verify --json").out()), keys);
    assertThat(keys).contains("textModels", "conflicts");
    assertThat(codeWords("docs/json.md")).containsAll(keys);
  }

  /** The keys that a schema names, however deep. */
  private static void named(JsonNode schema, Set<String> into) {
    into.addAll(schema.path("properties").propertyNames());
    schema.forEach(part -> named(part, into));
  }

  private static void keys(JsonNode node, Set<String> into) {
    node.properties()
        .forEach(entry -> {
          into.add(entry.getKey());
          keys(entry.getValue(), into);
        });
    if (node.isArray()) {
      node.forEach(item -> keys(item, into));
    }
  }

  private static JsonNode schema(Class<?> room, String name) throws IOException {
    try (var in = Objects.requireNonNull(room.getResourceAsStream(name))) {
      return JsonMapper.shared().readTree(in);
    }
  }

  private static Set<String> codeWords(String document) {
    return Pattern.compile("`([^`\n]+)`")
        .matcher(Documents.read(Documents.ROOT.resolve(document)))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toSet());
  }
}
