package dev.elige.prompt;

import static dev.elige.prompt.TestingTemplates.builtIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** The templates that come with the program, and the user's in their place. */
class TemplatesTest {
  private static final Filling WHOLE =
      new Filling(
          "Quiero cambiar mi vuelo.",
          List.of("booking: a new trip", "change: a trip that is booked"),
          List.of("booking", "change"),
          Optional.empty(),
          List.of(new Example("A room for two, please.", "booking")));

  @TempDir Path folder;

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(TemplatesTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<com.networknt.schema.Error> schemaErrors(String yaml) {
    var tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(resource("templates.schema.json"), InputFormat.JSON)
        .validate(JsonMapper.shared().valueToTree(tree));
  }

  /** An embedding takes the text itself, so that there is nothing to show and no role to play. */
  @ParameterizedTest
  @EnumSource(value = TaskKind.class, names = "EMBEDDING", mode = EnumSource.Mode.EXCLUDE)
  void everyKindIsAskedInEveryStyleAndInBothLanguages(TaskKind kind) {
    for (var style : Style.values()) {
      var english = builtIn(kind, style, "en").render(WHOLE);
      var spanish = builtIn(kind, style, "es").render(WHOLE);
      assertThat(english.messages()).hasSameSizeAs(spanish.messages());
      for (int i = 0; i < english.messages().size(); i++) {
        assertThat(english.messages().get(i).speaker())
            .isEqualTo(spanish.messages().get(i).speaker());
      }
      assertThat(english.messages().getLast().text()).contains("Quiero cambiar mi vuelo.");
      assertThat(english.system()).isNotEqualTo(spanish.system());
    }
  }

  @ParameterizedTest
  @EnumSource
  void bothLanguagesNameTheSamePlaceholders(TaskKind kind) {
    for (var style : Style.values()) {
      if (kind != TaskKind.EMBEDDING || style == Style.ZERO_SHOT) {
        for (var placeholder : Placeholder.values()) {
          assertThat(builtIn(kind, style, "en").takes(placeholder))
              .isEqualTo(builtIn(kind, style, "es").takes(placeholder));
        }
      }
    }
  }

  @Test
  void anEmbeddingIsTheTextItself() {
    assertThat(builtIn(TaskKind.EMBEDDING, Style.ZERO_SHOT, "es").render(WHOLE).messages())
        .containsExactly(new Message(Speaker.USER, "Quiero cambiar mi vuelo."));
    var roleOfOne = new TemplateKey(TaskKind.EMBEDDING, Style.ROLE, new Language("es"));
    assertThatThrownBy(() -> TestingTemplates.BUILT_IN.of(roleOfOne))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("There are: zero-shot (en), zero-shot (es);");
  }

  /** The article's first example: the task is described, and nothing shown. */
  @Test
  void zeroShotDescribesTheTask() {
    var prompt = builtIn(TaskKind.CLASSIFICATION, Style.ZERO_SHOT, "en").render(WHOLE);

    assertThat(prompt.system().orElseThrow())
        .startsWith("Classify the text that the user sends. Answer with one label")
        .contains(
            "\n\nThe labels are:\n- booking\n- change\n\nWhat they mean:\nbooking: a new trip");
    assertThat(prompt.conversation())
        .containsExactly(new Message(Speaker.USER, "Text:\nQuiero cambiar mi vuelo.\n\nLabel:"));
  }

  @Test
  void whatIsNotThereTakesItsParagraphAlong() {
    var prompt =
        builtIn(TaskKind.QUESTION_ANSWERING, Style.ZERO_SHOT, "en")
            .render(Filling.of("When does it leave?"));

    assertThat(prompt.system().orElseThrow())
        .isEqualTo(
            "Answer the user's question in the language of the question, in a few plain sentences."
                + " Begin with the answer itself. Where you do not know, say so instead of"
                + " guessing.");
  }

  @Test
  void fewShotExamplesAreTurnsOfAConversation() {
    var prompt = builtIn(TaskKind.CLASSIFICATION, Style.FEW_SHOT, "es").render(WHOLE);

    assertThat(prompt.conversation())
        .containsExactly(
            new Message(Speaker.USER, "Texto:\nA room for two, please.\n\nEtiqueta:"),
            new Message(Speaker.ASSISTANT, "booking"),
            new Message(Speaker.USER, "Texto:\nQuiero cambiar mi vuelo.\n\nEtiqueta:"));
  }

  @Test
  void fewShotExamplesStandInOneTextWhereTheTemplateSaysSo() {
    var two = List.of(new Example("a", "A"), new Example("b", "B"));
    var template = builtIn(TaskKind.CONTENT_WRITING, Style.FEW_SHOT, "en");

    assertThat(template.render(WHOLE.withExamples(two)).conversation())
        .containsExactly(
            new Message(
                Speaker.USER,
                "How such requests were answered before:\nRequest:\na\n\nText:\nA\n\nRequest:\nb\n\n"
                    + "Text:\nB\n\nRequest:\nQuiero cambiar mi vuelo.\n\nText:"));
  }

  /** The article's role, word for word. */
  @Test
  void aRoleIsTheTemplatesUnlessOneIsGiven() {
    var template = builtIn(TaskKind.QUESTION_ANSWERING, Style.ROLE, "en");
    var nurse = new Filling("?", List.of(), List.of(), Optional.of("a nurse"), List.of());

    assertThat(template.render(WHOLE).system().orElseThrow())
        .startsWith("You are a travel assistant");
    assertThat(template.render(nurse).system().orElseThrow()).startsWith("You are a nurse. You");
  }

  @Test
  void choicesAreAlsoASchema() {
    var prompt = builtIn(TaskKind.CLASSIFICATION, Style.ROLE, "es").render(WHOLE);
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(prompt.schema().orElseThrow().json(), InputFormat.JSON);

    assertThat(schema.validate("{\"label\": \"change\"}", InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"label\": \"spam\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(schema.validate("{\"label\": \"change\", \"why\": \"\"}", InputFormat.JSON))
        .isNotEmpty();
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    assertThat(builtIn(TaskKind.SUMMARIZATION, Style.ROLE, "es").render(WHOLE).schema()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"templates_en.yaml", "templates_es.yaml"})
  void whatComesWithTheProgramFitsItsSchema(String name) {
    assertThat(schemaErrors(resource(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zero-shot: {system: '{{input}}'}",
        "zero-shot: {user: 'Say something.'}",
        "zero-shot: {user: '{{input}}', sytem: x}",
        "zero-shot: {user: '{{input}}', example: '{{input}} {{expected}}'}",
        "few-shot: {user: '{{input}}'}",
        "few-shot: {user: '{{input}}', example: {user: '{{input}}'}}",
        "one-shot: {user: '{{input}}'}"
      })
  void theSchemaRefusesWhatTheReaderRefuses(String style) {
    var yaml = "language: en\ntemplates: {classification: {" + style + "}}\n";

    assertThat(schemaErrors(yaml)).isNotEmpty();
    assertThatThrownBy(() -> TemplateReader.read("mine.yaml", yaml))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aFileOfTheUsersReplacesWhatItNames() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("mine.yaml"),
            "language: en\ntemplates: {summarization: {zero-shot: {user: \"TL;DR {{ input }}\"}}}");
    var mine = Templates.with(List.of(file));

    var key = new TemplateKey(TaskKind.SUMMARIZATION, Style.ZERO_SHOT, new Language("en"));
    assertThat(mine.of(key).render(Filling.of("x")).messages())
        .containsExactly(new Message(Speaker.USER, "TL;DR x"));
    var other = new TemplateKey(TaskKind.SUMMARIZATION, Style.ROLE, new Language("en"));
    assertThat(mine.of(other).render(WHOLE))
        .isEqualTo(builtIn(TaskKind.SUMMARIZATION, Style.ROLE, "en").render(WHOLE));
  }

  @Test
  void theLanguageIsTheFirstOneSpoken() {
    var languages = new ArrayList<Language>();
    for (var tag : List.of("fr", "es-MX", "en")) {
      languages.add(new Language(tag));
    }

    assertThat(TestingTemplates.BUILT_IN.language(TaskKind.CLASSIFICATION, Style.ROLE, languages))
        .isEqualTo(new Language("es"));
    assertThat(
            TestingTemplates.BUILT_IN.language(
                TaskKind.CLASSIFICATION, Style.ROLE, languages.subList(0, 1)))
        .isEqualTo(new Language("en"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zero-shot: {user: 'Say {{inptu}}.'}                             | "{{inptu}}" is not a placeholder of this text. Did you mean "input"?
          zero-shot: {user: '{{input'}                                    | "{{input" opens a placeholder that is not closed. Close it as {{input}}, or write \\{{ for braces.
          zero-shot: {user: '{{expected}} {{input}}'}                     | "{{expected}}" is not a placeholder of this text.
          zero-shot: {user: 'Say something.'}                             | nothing is asked: {{input}} is not in it.
          zero-shot: {system: 'Say something.'}                           | "user" is missing.
          zero-shot: {user: '{{input}}', sytem: x}                        | "sytem" is not a key of a template. Did you mean "system"?
          zero-shot: {user: '{{input}}', example: '{{input}} {{expected}}'} | a few-shot template, and no other, has "example".
          few-shot: {user: '{{input}}'}                                   | a few-shot template, and no other, has "example".
          few-shot: {user: '{{input}}', example: '{{input}} {{expected}}'} | an "example" that is one text, and no other, stands where {{examples}} is.
          few-shot: {user: '{{examples}} {{input}}', example: {user: '{{input}}', assistant: '{{expected}}'}} | an "example" that is one text, and no other, stands where {{examples}} is.
          few-shot: {user: '{{examples}} {{input}}', example: '{{input}}'} | an example shows {{input}} and {{expected}}.
          few-shot: {user: '{{input}}', example: {user: '{{input}}'}}     | A map of keys is not how an example is shown.
          role: {user: 'You are {{role}}. {{input}}'}                     | "role" and {{role}} go together.
          role: {role: a nurse, user: '{{input}}'}                        | "role" and {{role}} go together.
          one-shot: {user: '{{input}}'}                                   | "one-shot" is not known here.
          zero-shot: [a]                                                  | A list is not a map of templates.
          """)
  void whatIsWrongIsToldWithItsPlace(String style, String problem) {
    var yaml = "language: en\ntemplates:\n  classification:\n    " + style + "\n";

    assertThatThrownBy(() -> TemplateReader.read("mine.yaml", yaml))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("mine.yaml:4:")
        .hasMessageContaining(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          templates: {embedding: {zero-shot: {user: '{{input}}'}}}                 | has the keys "language" and "templates".
          {language: en, templates: {embeding: {zero-shot: {user: '{{input}}'}}}}  | "embeding" is not known here. Did you mean "embedding"?
          {language: klingon, templates: {embedding: {}}}                          | "klingon" is not a language by its BCP 47 tag.
          [a]                                                                      | A list is not a map of templates.
          """)
  void aFileThatIsNoneIsRefused(String yaml, String problem) {
    assertThatThrownBy(() -> TemplateReader.read("mine.yaml", yaml))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void allProblemsAreToldAtOnce() {
    var yaml =
        """
        language: en
        templates:
          classification:
            zero-shot: {user: '{{a}}'}
            role: {user: '{{b}}'}
        """;

    assertThatThrownBy(() -> TemplateReader.read("mine.yaml", yaml))
        .hasMessageContaining("mine.yaml:4:")
        .hasMessageContaining("mine.yaml:5:");
  }
}
