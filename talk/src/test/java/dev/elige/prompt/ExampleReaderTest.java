package dev.elige.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples as people keep them. */
class ExampleReaderTest {
  @Test
  void jsonLinesAreRead() {
    assertThat(
            ExampleReader.read(
                "a.jsonl",
                """
                {"input": "a\\nb", "expected": "x", "language": "en"}

                {"prompt": "c", "referenceResponse": {"category": "y"}}
                {"input": "{{input}}", "expected": 5}
                """))
        .containsExactly(
            new Example("a\nb", "x"),
            new Example("c", "{\"category\":\"y\"}"),
            new Example("{{input}}", "5"));
  }

  @Test
  void csvIsReadHoweverItsCellsAreParted() {
    var two = new Example[] {new Example("a, b", "x"), new Example("c\nd", "y")};

    assertThat(ExampleReader.read("a.csv", "id,input,expected\n1,\"a, b\",x\n2,\"c\nd\",y\n"))
        .containsExactly(two);
    assertThat(ExampleReader.read("a.csv", "expected;input\nx;a, b\ny;\"c\nd\"\n"))
        .containsExactly(two);
    assertThat(ExampleReader.read("a.csv", "input\texpected\na, b\tx\n\"c\nd\"\ty"))
        .containsExactly(two);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"input": "a"}                | a.txt:1: has no "expected".
          {"expected": "a"}             | a.txt:1: has no "input".
          {"input": " ", "expected": 1} | a.txt:1: has no "input".
          {"input": "a", "expected": null} | a.txt:1: has no "expected".
          {"input": "a"                 | a.txt:1: is no JSON object on one line.
          question,answer~n1,2         | a.txt:1: has no column "input".
          input,answer~n1,2             | a.txt:1: has no column "expected".
          input,expected~n1,~n2,3       | a.txt:2: has no "expected".
          input,expected                | a.txt: holds no example.
          []                            | a.txt: holds no example.
          """)
  void whatIsNoExampleIsToldWithItsLine(String text, String problem) {
    assertThatThrownBy(() -> ExampleReader.read("a.txt", text.replace("~n", "\n")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith(problem)
        .hasMessageContaining("Write {\"input\": \"...\", \"expected\": \"...\"}");
  }

  @Test
  void allLinesThatAreWrongAreTold() {
    assertThatThrownBy(() -> ExampleReader.read("a", "{\"input\": 1}\n{\"expected\": 1}\n{"))
        .hasMessageContaining("a:1:")
        .hasMessageContaining("a:2:")
        .hasMessageContaining("a:3:");
  }
}
