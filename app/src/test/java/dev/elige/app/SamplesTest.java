package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sizes of an application that come from its own texts. */
class SamplesTest {
  private static final String RUSSIAN =
      "Здравствуйте, мне нужно изменить дату вылета и получить счёт на имя компании.";

  @TempDir Path folder;

  /** Two models of one's own, alike but for their tokenizer and a price that is a quarter off. */
  @BeforeEach
  void writeCatalog() throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        """
        title: Own models
        as-of: 2026-11-01
        offers:
          house/old:
            model: house/old
            kind: text-generation
            tokenizer: r50k
            context-window: 128000
            max-output: 8000
            languages: official ru
            price: {input: 1.00, output: 1.00}
          house/new:
            model: house/new
            kind: text-generation
            tokenizer: o200k
            context-window: 128000
            max-output: 8000
            languages: official ru
            price: {input: 1.25, output: 1.25}
        """);
  }

  private JsonNode choose(String task) throws IOException {
    var app =
        Files.writeString(
            folder.resolve("app.yaml"),
            """
            languages: [ru]
            requests: 100000 per month
            providers: [house]
            accept-unconfirmed: all
            tasks:
              - id: mails
                kind: question-answering
            """
                + task.indent(4));
    var run =
        BuiltIn.run("choose " + app + " --catalog " + folder.resolve("catalog.yaml") + " --json");
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out()).at("/tasks/0");
  }

  /**
   * By words both have the same tokens and the cheaper price wins; counted, the old vocabulary cuts
   * Russian into more than twice as many (tiktoken: 88 tokens against 22 for this sentence's kind).
   */
  @Test
  void countingTheTextsChangesTheWinner() throws IOException {
    Files.writeString(
        folder.resolve("mails.jsonl"),
        "{\"input\": \"%s\", \"expected\": \"%s\"}\n".formatted(RUSSIAN, RUSSIAN));

    var stated = choose("input: 13 words\noutput: 13 words");
    var counted = choose("samples: [mails.jsonl]");

    assertThat(stated.at("/choice/offer").stringValue()).isEqualTo("house/old");
    assertThat(counted.at("/choice/offer").stringValue()).isEqualTo("house/new");
    assertThat(counted.at("/inputTokens/basis").stringValue()).isEqualTo("counted");
    assertThat(counted.at("/inputTokens/how").stringValue())
        .isEqualTo("the mean of your samples (1), counted with o200k");
  }

  /** Neither maker documents a format: the content alone is counted, and the answer says so. */
  @Test
  void whatWrapsARequestIsNotGuessed() throws IOException {
    Files.writeString(
        folder.resolve("mails.jsonl"),
        "{\"messages\": [{\"role\": \"user\", \"content\": \"%s\"}]}\n".formatted(RUSSIAN));

    var counted = choose("samples: [mails.jsonl]\noutput: 20 tokens");

    assertThat(counted.at("/inputTokens/how").stringValue())
        .isEqualTo(
            "the mean of your samples (1, of them 1 chat requests, 1 of these without what is not"
                + " documented), counted with o200k");
  }

  @Test
  void samplesOfPlainTextLeaveTheStatedOutput() throws IOException {
    Files.writeString(folder.resolve("one.txt"), RUSSIAN);

    var task = choose("samples: ['*.txt']\noutput: 20 tokens");

    assertThat(task.at("/outputTokens/mean").decimalValue()).isEqualByComparingTo("20");
    assertThat(task.at("/outputTokens/basis").stringValue()).isEqualTo("stated");
  }

  @Test
  void aSampleThatIsNotThereIsRefusedWithItsTask() throws IOException {
    var app =
        Files.writeString(
            folder.resolve("app.yaml"),
            """
            languages: [ru]
            tasks:
              - {id: mails, kind: classification, samples: [mail.jsonl]}
            """);

    var run = BuiltIn.run("choose " + app);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("samples of mails").contains("there is no such file or folder");
  }

  @Test
  void aBrokenRecordIsToldWithItsLine() throws IOException {
    Files.writeString(folder.resolve("mails.jsonl"), "{\"input\": \"a\"}\n{\"input\": \n");
    var app =
        Files.writeString(
            folder.resolve("app.yaml"),
            """
            languages: [ru]
            tasks:
              - {id: mails, kind: classification, samples: [mails.jsonl]}
            """);

    var run = BuiltIn.run("choose " + app);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("mails.jsonl:2: this is no JSON");
  }
}
