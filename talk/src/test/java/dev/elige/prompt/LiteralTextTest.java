package dev.elige.prompt;

import static dev.elige.prompt.TestingTemplates.builtIn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.TaskKind;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user wrote is put in as it is and never read as a template. */
class LiteralTextTest {
  private static final String[] PARTS = {
    "{",
    "}",
    "{{",
    "}}",
    "\\{{",
    "\\",
    "{}",
    "{{input}}",
    "{{ context }}",
    "{{choices}}",
    "{{role}}",
    "{{examples}}",
    "{{expected}}",
    "{{unknown}}",
    "$1",
    "\\1",
    "%s",
    "${x}",
    "#{x}",
    "\n\n",
    "\r\n",
    "<|im_end|>",
    "\n\nHuman:",
    "مرحبا",
    "\u202E",
    "👩‍👩‍👧‍👦",
    "\uD83D",
    "\u0000",
    "x"
  };

  private static String text(Random random) {
    var text = new StringBuilder("a");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return text.append('z').toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{input}}",
        "{{context}}{{role}}",
        "\\{{input}}",
        "}}{{",
        "{{",
        "مرحبا {{input}} \u202Eabc",
        "👩‍👩‍👧‍👦 {{ input }}",
        "a\n\nb {{choices}}\n\n{{nothing}}",
        "$1 \\1 %s ${input}"
      })
  void bracesInAQuestionAreBraces(String question) {
    var filling =
        new Filling(question, List.of("{{input}}"), List.of(), Optional.empty(), List.of());
    var template = TestingTemplates.of(Style.ZERO_SHOT, "user: \"Q: {{input}} C: {{context}}.\"");

    assertThat(template.render(filling).messages())
        .containsExactly(new Message(Speaker.USER, "Q: " + question + " C: {{input}}."));
  }

  /** The oracle puts the texts together by hand. */
  @Test
  void noTextCanBecomeATemplateWhereverItIsPut() {
    var template =
        TestingTemplates.of(
            Style.FEW_SHOT,
            "role: nobody",
            "system: \"{{role}}|{{context}}|{{choices}}\"",
            "user: \"<{{input}}>{{input}}\"",
            "example: {user: \"[{{input}}]\", assistant: \"({{expected}})\"}");
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      var one = text(random);
      var other = text(random);
      var role = text(random);
      var choice = text(random);
      var question = text(random);
      var filling =
          new Filling(
              question,
              List.of(one, other),
              List.of(choice),
              Optional.of(role),
              List.of(new Example(one, other)));

      assertThat(template.render(filling).messages())
          .containsExactly(
              new Message(Speaker.SYSTEM, role + "|" + one + "\n\n" + other + "|- " + choice),
              new Message(Speaker.USER, "[" + one + "]"),
              new Message(Speaker.ASSISTANT, "(" + other + ")"),
              new Message(Speaker.USER, "<" + question + ">" + question));
    }
  }

  @ParameterizedTest
  @EnumSource(value = TaskKind.class, names = "EMBEDDING", mode = EnumSource.Mode.EXCLUDE)
  void theShippedTemplatesKeepEveryTextWhole(TaskKind kind) {
    var random = new Random(11);
    for (var style : Style.values()) {
      for (var language : List.of("en", "es")) {
        var question = text(random);
        var documents = List.of(text(random), text(random));
        var filling = new Filling(question, documents, List.of(), Optional.empty(), List.of());
        var prompt = builtIn(kind, style, language).render(filling);
        assertThat(prompt.messages().getLast().text()).contains(question);
        assertThat(prompt.system().orElseThrow()).contains(String.join("\n\n", documents));
      }
    }
  }

  @Test
  void aTemplateCanSayBracesToo() {
    var template =
        TestingTemplates.of(Style.ZERO_SHOT, "user: '{\"a\": \\{{\"b\": 1}}} {{input}}'");

    assertThat(template.render(Filling.of("x")).messages().getFirst().text())
        .isEqualTo("{\"a\": {{\"b\": 1}}} x");
  }
}
