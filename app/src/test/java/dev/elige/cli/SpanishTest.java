package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishTest {
  /** Common English words that are no Spanish words, no ids and no product names. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "of",
          "and",
          "is",
          "are",
          "which",
          "with",
          "from",
          "this",
          "that",
          "its",
          "month",
          "offer",
          "offers",
          "cost",
          "costs",
          "cheapest",
          "unknown",
          "rejected",
          "choice",
          "missing",
          "source",
          "states",
          "says",
          "whether",
          "read",
          "known",
          "day",
          "file",
          "yes",
          "reached",
          "life",
          "per",
          "input",
          "output",
          "value",
          "where",
          "what",
          "why",
          "not");

  private static final Pattern QUOTED =
      Pattern.compile("`[^`]*`|«[^»]*»|--[a-z-]+|Spanish assistant of 2023");
  private static final Pattern WORD = Pattern.compile("(?<![\\w./:-])[a-zA-Z]{2,}(?![\\w./:-]\\w)");

  @TempDir Path folder;
  private TestingTerminal terminal;

  @BeforeEach
  void open() {
    terminal = new TestingTerminal(folder).with("ELIGE_LANG", "es");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "choose ../examples/travel-assistant.yaml",
        "choose ../examples/eu-bank.yaml",
        "choose ../examples/travel-assistant.yaml --what-if",
        "choose ../examples/article-2023.yaml --why-not claude-v1",
        "choose ../examples/article-2023.yaml --explain",
        "compare nova-micro gpt-4.1-mini",
        "compare --as-of 2023-12-05 claude-v2 j2-mid llama2 command-text",
        "models --all-providers",
        "show nova-micro",
        "explain nova-micro",
        "catalog verify --conflicts",
        "catalog sources",
        "--help",
        "choose --help",
        "models --help",
        "prompt --help",
        "prompt ../examples/travel-assistant.yaml --style zero-shoot",
        "catalog verify --help",
        "chose",
        "choose",
        "choose --explian x",
        "models --task sumarization",
        "init x/y/z.yaml",
        "show nonsense"
      })
  void noEnglishWordSlipsIn(String command) {
    assertSpanish(terminal.run(command.split(" ")));
  }

  /** What people read of every example, on the catalog that comes with the program. */
  @ParameterizedTest
  @ValueSource(strings = {"travel-assistant", "code-review", "eu-bank", "article-2023"})
  void noEnglishWordSlipsIntoAnExample(String example) {
    var builtIn = TestingTerminal.builtIn().with("ELIGE_LANG", "es");
    assertSpanish(builtIn.run("choose", example(example)));
    assertSpanish(builtIn.run("choose", example(example), "--why-not", "nova-micro"));
  }

  private static void assertSpanish(TestingTerminal.Run run) {
    var printed = (run.out() + run.err()).replaceAll("(?m)elige cost|^  cost  ", " ");
    var text = QUOTED.matcher(printed).replaceAll(" ");
    var words =
        WORD.matcher(text)
            .results()
            .map(match -> match.group().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    words.retainAll(ENGLISH);
    assertThat(words).as(text).isEmpty();
  }

  @Test
  void theLanguageIsThatOfTheOptionThenOfTheEnvironment() {
    assertThat(terminal.run("choose", example("eu-bank")).out())
        .contains("Ninguna oferta es apta.");
    assertThat(terminal.run("choose", example("eu-bank"), "--lang", "en").out())
        .contains("No offer is eligible.");
    terminal.with("ELIGE_LANG", "").with("LANG", "es_ES.UTF-8");
    assertThat(terminal.run("choose", example("eu-bank")).out())
        .contains("Ninguna oferta es apta.");
  }

  @Test
  void keysAndIdsAreTheSameInBothLanguages() {
    var spanish = terminal.run("compare", "nova-micro", "--json").out();
    var english = terminal.run("compare", "nova-micro", "--json", "--lang", "en").out();
    assertThat(keys(spanish)).isEqualTo(keys(english));
  }

  private static Set<String> keys(String json) {
    return Pattern.compile("\"(\\w+)\" :")
        .matcher(json)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }
}
