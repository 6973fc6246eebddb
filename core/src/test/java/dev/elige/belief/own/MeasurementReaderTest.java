package dev.elige.belief.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementReaderTest {
  private static final String ROW = "gpt-4o,tickets-es,classification,es,thinking 32k,";

  @TempDir Path folder;
  private TestingResults results = new TestingResults(Path.of(""));

  @BeforeEach
  void open() {
    results = new TestingResults(folder);
  }

  @Test
  void aRowWithItsNumberOfItemsIsAMeasurement() {
    var read = results.read("r.csv", TestingResults.HEADER + ROW + "0.87,200,0.02,2026-11-20\n");

    assertThat(read).hasSize(1);
    var one = read.getFirst();
    assertThat(one.key().model()).hasToString("openai/gpt-4o");
    assertThat(one.key().setting()).isEqualTo(Setting.parse("thinking 32k"));
    assertThat(one.key().task()).isEqualTo(TaskKind.CLASSIFICATION);
    assertThat(one.key().language()).contains(new Language("es"));
    assertThat(one.key().day()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(one.score()).isEqualTo(0.87);
    assertThat(one.items()).isEqualTo(200);
    assertThat(one.standardError()).contains(0.02);
    assertThat(one.origin()).isEqualTo("r.csv");
  }

  /**
   * By hand: 1, 0.5, 0, 1 have the mean 0.625; their squares about it sum to 0.6875, over 3 that is
   * a variance of 0.229167, over 4 and its root 0.239357.
   */
  @Test
  void rowsOfItemsAreGatheredToTheirMeanAndItsStandardError() {
    var head = "latency,model,dataset,task,score\n";
    var rows =
        List.of("1", "0.5", "0", "1").stream()
            .map(score -> "12,gpt-4o,faq,question-answering," + score + "\n")
            .collect(Collectors.joining());

    var one = results.read("items.csv", head + rows).getFirst();

    assertThat(one.score()).isEqualTo(0.625);
    assertThat(one.items()).isEqualTo(4);
    assertThat(one.standardError().orElseThrow()).isCloseTo(0.239357, within(1e-6));
  }

  @Test
  void itemsThatAreAllAlikeTellNoErrorByThemselves() {
    var row =
        "{\"model\":\"gpt-4o\",\"dataset\":\"faq\",\"task\":\"classification\",\"score\":1}\n";

    var one = results.read("items.jsonl", row.repeat(30)).getFirst();

    assertThat(one.items()).isEqualTo(30);
    assertThat(one.standardError()).isEmpty();
    assertThat(one.error()).isPositive();
  }

  @Test
  void jsonLinesSayTheSameAsATable() {
    var line =
        """
        {"model": "openai/gpt-4o", "dataset": "tickets-es", "task": "classification",
         "language": "es", "setting": "thinking 32k", "score": 0.87, "n": 200,
         "standard_error": 0.02, "date": "2026-11-20", "origin": "r.csv", "remarks": [1]}
        """
            .replace("\n", "");

    assertThat(results.read("r.jsonl", line + "\n\n"))
        .isEqualTo(
            results.read("r.csv", TestingResults.HEADER + ROW + "0.87,200,0.02,2026-11-20\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lineEndsAndAByteOrderMarkChangeNothing(String end) {
    var plain = TestingResults.HEADER + ROW + "0.87,200,,2026-11-20\n";
    var line =
        "{\"model\":\"gpt-4o\",\"dataset\":\"a\",\"task\":\"embedding\",\"score\":0.5,"
            + "\"n\":2,\"date\":\"2026-01-01\",\"origin\":\"x\"}\n";

    assertThat(results.read("m.csv", "\uFEFF" + plain.replace("\n", end)))
        .isEqualTo(results.read("m.csv", plain));
    assertThat(results.read("m.jsonl", "\uFEFF" + line.replace("\n", end)))
        .isEqualTo(results.read("m.jsonl", line));
  }

  /** As a spreadsheet in Spanish writes it. */
  @Test
  void semicolonsMayPartTheCellsAndThenCommasTheDecimals() {
    var one =
        results
            .read("r.csv", "model;dataset;task;score;n\r\ngpt-4o;faq;summarization;0,875;8\r\n")
            .getFirst();

    assertThat(one.score()).isEqualTo(0.875);
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-4o, openai/gpt-4o",
    "openai/gpt-4o-mini, openai/gpt-4o-mini",
    "GPT-4o-2024-11-20, -",
    "us.anthropic.claude-haiku-4-5-20251001-v1:0, anthropic/claude-haiku-4-5-20251001",
    "claude-haiku, anthropic/claude-haiku-4-5-20251001",
  })
  void aModelMayBeSpeltAsTheCatalogUnderstands(String written, String model) {
    var text = "model,dataset,task,score,n\n" + written + ",faq,embedding,0.5,9\n";
    if (model.equals("-")) {
      assertThat(results.problems("r.csv", text).getFirst())
          .startsWith("r.csv:2: \"GPT-4o-2024-11-20\" names no model of the catalog.");
    } else {
      assertThat(results.read("r.csv", text).getFirst().key().model()).hasToString(model);
    }
  }

  @Test
  void whereNoDateIsStatedTheDayOfTheFileHolds() throws IOException {
    var file = results.write("r.csv", "model,dataset,task,score,n\ngpt-4o,faq,embedding,0.5,9\n");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-10-02T12:00:00Z")));

    assertThat(TestingResults.read(List.of(file)).getFirst().key().day())
        .isEqualTo(LocalDate.of(2026, 10, 2));
  }

  @Test
  void allThatIsWrongIsNamedWithItsPlaceAndItsCure() {
    var rows =
        """
        gpt-4o,tickets-es,clasification,xx-,fast!,87,0,2,2027-01-01
        gtp-4o-mini,Tickets ES,classification,es,,0.5,9,,20.11.2026
        ,tickets-es,classification,,thinking no-thinking,"0,5",9,,
        gpt-4o,faq,classification,,,0.5,,0.1,
        """;

    assertThat(results.problems("bad.csv", TestingResults.HEADER + rows))
        .containsExactlyInAnyOrder(
            "bad.csv:2: task \"clasification\" is no kind of task. Did you mean classification?",
            "bad.csv:2: language \"xx-\" is no BCP 47 tag. Write it as es or pt-BR.",
            "bad.csv:2: setting \"fast!\" is none. Write `thinking`, `no-thinking`, an effort such as"
                + " `high` or `32k`, and methods such as `few-shot`.",
            "bad.csv:2: score \"87\" is not a number from 0 to 1. Write a share, such as 0.87 for 87"
                + " %.",
            "bad.csv:2: n \"0\" is not a whole number of 1 or more. Write how many items were scored.",
            "bad.csv:2: standard_error \"2\" is not a number above 0, up to 0.5. Leave it out where"
                + " you do not know it: n says how sure the score is.",
            "bad.csv:2: date 2027-01-01 lies in the future. Write the day of the measurement.",
            "bad.csv:3: \"gtp-4o-mini\" names no model of the catalog. Did you mean gpt-4o-mini?",
            "bad.csv:3: dataset \"Tickets ES\" is not lower case letters, digits, ., - and _, 64 at"
                + " most. Name it as tickets-es.",
            "bad.csv:3: date \"20.11.2026\" is no day. Write it as 2026-11-20.",
            "bad.csv:4: has no \"model\". Fill it in.",
            "bad.csv:4: setting \"thinking no-thinking\" is none. Write `thinking`, `no-thinking`, an"
                + " effort such as `high` or `32k`, and methods such as `few-shot`.",
            "bad.csv:4: score \"0,5\" is not a number from 0 to 1. Write a share, such as 0.87 for 87"
                + " %.",
            "bad.csv:5: states a standard_error and no n. Add how many items were scored.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Model,dataset,task,score~a,b,c,1         | has no column "model". Rename "Model".
          model,dataset,task,score~                | has no rows. It needs a header row and data below.
          model,dataset,task,score,langauge~a,b,c,1,es | "langauge" is no column of results. Did you mean language?
          model,dataset,task,score~gpt-4o,"b,c,1   | is not CSV
          [{"model": 1}]~2                         | has no column "model". It has: [{"model": 1}].
          {"model": "gpt-4o"~                      | is not an object of JSON in one line.
          ~                                        | is empty. Name a file with results.
          """)
  void aFileThatIsNoFileOfResultsIsToldSo(String text, String told) {
    var first = results.problems("r", text == null ? "" : text.replace('~', '\n')).getFirst();
    assertThat(first).startsWith("r").contains(told);
  }

  @Test
  void bytesThatAreNoTextAndFilesThatAreNotThereAreToldSo() throws IOException {
    Files.write(folder.resolve("latin.csv"), "model,año\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(results.problems("empty.csv", "")).singleElement().asString().contains("is empty");
    var latin = folder.resolve("latin.csv");
    assertThat(
            catchThrowable(() -> TestingResults.read(List.of(latin, folder.resolve("none.csv")))))
        .hasMessageContaining("latin.csv: is not UTF-8 text.")
        .hasMessageContaining("none.csv: does not exist.");
  }

  @Test
  void theSameMeasurementTwiceIsRefused() {
    var row = ROW + "0.87,200,,2026-11-20\n";

    assertThat(results.problems("r.csv", TestingResults.HEADER + row + row))
        .singleElement()
        .asString()
        .startsWith("r.csv:3: is measured at ")
        .contains("r.csv:2 already");
    assertThat(results.problems("r.csv", TestingResults.HEADER + row + ROW + "1,,,2026-11-20\n"))
        .hasSize(1);
  }

  @Test
  void ofThousandsOfProblemsTheFirstTwentyAreTold() {
    var told = results.problems("r.csv", TestingResults.HEADER + (ROW + "2,,,\n").repeat(5000));

    assertThat(told)
        .hasSize(21)
        .last()
        .isEqualTo("...: 4980 more problems follow. Correct these first.");
  }

  /** What a test of a helpdesk of a large company may leave behind: a million answers. */
  @Test
  void aFileOfFiftyMegabytesIsReadRowByRow() throws IOException {
    var file = folder.resolve("large.csv");
    try (var out = Files.newBufferedWriter(file)) {
      out.write("model,dataset,task,score,note\n");
      for (int i = 0; i < 1_000_000; i++) {
        out.write("openai/gpt-4o,tickets-es,classification," + i % 4 / 3 + ",answer " + i + "\n");
      }
    }
    assertThat(Files.size(file)).isGreaterThan(50_000_000);

    var one = TestingResults.read(List.of(file)).getFirst();

    assertThat(one.items()).isEqualTo(1_000_000);
    assertThat(one.score()).isCloseTo(0.25, within(1e-12));
    assertThat(one.standardError().orElseThrow()).isCloseTo(Math.sqrt(0.1875 / 1e6), within(1e-9));
  }

  @Test
  void aKeptLineHasItsKeysAlwaysInTheSameOrder() {
    var one = results.read("r.csv", TestingResults.HEADER + ROW + "0.87,200,0.02,2026-11-20\n");
    var line = MeasurementLine.of(one.getFirst());

    assertThat(line)
        .isEqualTo(
            "{\"model\":\"openai/gpt-4o\",\"setting\":\"thinking 32k\",\"dataset\":\"tickets-es\","
                + "\"task\":\"classification\",\"language\":\"es\",\"score\":0.87,\"n\":200,"
                + "\"standard_error\":0.02,\"date\":\"2026-11-20\",\"origin\":\"r.csv\"}");
    assertThat(results.read("again.jsonl", line)).isEqualTo(one);
  }
}
