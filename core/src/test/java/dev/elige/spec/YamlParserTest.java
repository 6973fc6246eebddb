package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.messages;
import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlParserTest {
  private static final String TASK = "\ntasks: [{kind: embedding, languages: [en]}]\n";

  /** Ten lines of ten aliases each: 10^10 parts once written out. */
  @Test
  void aBillionLaughsFileIsRefusedAtOnce() {
    var bomb =
        IntStream.range(1, 11)
            .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]")
            .collect(Collectors.joining("\n", "a0: &a0 [x]\n", TASK));
    assertThat(messages(bomb))
        .singleElement()
        .asString()
        .contains("The file has more than 20000 parts, those of aliases included.");
  }

  @ParameterizedTest
  @CsvSource({"[,]", "'{a: ',}", "'- ',''"})
  void deepNestingIsRefusedInsteadOfOverflowingTheStack(String open, String close) {
    var deep = open.repeat(100_000) + (close == null ? "" : close.repeat(100_000));
    assertThat(messages(deep))
        .singleElement()
        .asString()
        .contains("Lists and maps are nested more than 20 deep.");
  }

  @Test
  void aTreeCannotContainItself() {
    assertThat(messages("tasks: &x [*x]" + TASK).getFirst())
        .isEqualTo(
            "app.yaml:1:12: The alias \"*x\" names nothing that is complete above it."
                + " Write the value out.");
  }

  @Test
  void anAliasStandsForItsAnchor() {
    var text = "languages: &l [es]\ntasks: [{kind: embedding, languages: *l}]";
    assertThat(read(text).tasks().getFirst().languages()).hasSize(1);
  }

  @Test
  void ofTwoEqualKeysTheSecondIsRefused() {
    assertThat(messages("batch: true\nbatch: false" + TASK))
        .containsExactly(
            "app.yaml:2:1: The key \"batch\" occurs twice in the same place."
                + " Keep one of the two.");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(messages("tasks: [{kind: embedding, languages: [en]}]\n---\nb: 1\n"))
        .containsExactly(
            "app.yaml:2:1: A second YAML document begins here. Keep one application per file, or"
                + " remove the line \"---\".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a:\\n\\tb: 1        | 2:1 | A tab stands here.
          a: 'x\\nb: 1        | 2:5 | This is not valid YAML: a quote is not closed.
          a: [1, 2\\nb: 1     | 2:2 | a bracket or brace is not closed, or a comma is missing.
          a: b: c             | 1:5 | This is not valid YAML: a colon stands where no key can be.
          a:\\n  - b\\n c: d  | 3:2 | the indentation does not fit the lines above.
          @a: 1               | 1:1 | This is not valid YAML: a character stands where it cannot be.
          a: <BEL>             | 1:4 | A control character (U+0007) stands here.
          """)
  void brokenYamlIsToldInOneSentence(String text, String place, String sentence) {
    assertThat(messages(text.translateEscapes().replace("<BEL>", "\u0007")))
        .singleElement()
        .asString()
        .startsWith("app.yaml:" + place + ": ")
        .contains(sentence)
        .doesNotContain("\n");
  }

  @Test
  void aListIsNoRequirement() {
    assertThat(messages("[1, 2]").getFirst())
        .startsWith("app.yaml:1:1: The file holds a list, not a requirement.");
  }
}
