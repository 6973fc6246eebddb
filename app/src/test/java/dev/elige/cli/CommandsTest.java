package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.spec.StarterFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private static final String[] MODELS_OF_2023 = {
    "anthropic.claude-v2",
    "anthropic.claude-v1",
    "cohere.command-text-v14",
    "ai21.j2-ultra-v1",
    "ai21.j2-mid-v1",
    "amazon.titan-text-lite-v1",
    "amazon.titan-text-express-v1",
    "amazon.titan-embed-text-v1",
    "meta.llama2-13b-chat-v1"
  };

  @TempDir Path folder;
  private TestingTerminal terminal;

  @BeforeEach
  void open() {
    terminal = new TestingTerminal(folder.resolve("snapshot"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chose                     | elige: knows no command chose. Did you mean choose?
          choose a.yaml --expalin   | elige choose: knows no option --expalin. Did you mean --explain?
          choose                    | elige choose: needs APP.yaml. See `elige choose --help`.
          choose a.yaml b.yaml      | elige choose: takes no word b.yaml. See `elige choose --help`.
          choose a.yaml --lang fr   | --lang fr: is not spoken here. Write en or es.
          choose a.yaml --as-of now | --as-of now: is not a date. Write it as 2023-12-05.
          models --max-price -1     | --max-price -1: is not a number of 0 or more.
          models --task sumarization | --task sumarization: is not a known word. Did you mean summarization?
          models --provider opanai  | --provider opanai: is not a provider of the catalog. Did you mean openai?
          compare gpt-4.1-mino      | gpt-4.1-mino: names no model of the catalog. Did you mean
          explain nova-micro prize  | prize: is not an attribute. Did you mean price?
          catalog refresh --offline | --offline: leaves nothing to refresh from. Leave it out.
          explain ../examples/travel-assistant.yaml triag | triag: is not a task of this requirement. Did you mean triage?
          """)
  void aMistakeIsNamedWithTheWordProbablyMeant(String command, String message) {
    var run = terminal.run(command.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).doesNotContain("Exception");
  }

  @Test
  void everyBadModelNameIsReportedAtOnce() {
    var run = terminal.run("compare", "zzzzzz", "nova-micro", "yyyyyy");
    assertThat(run.err()).contains("zzzzzz").contains("yyyyyy");
  }

  @Test
  void helpAndVersionNeedNoCatalog() {
    var door =
        new CommandLineDoor(
            () -> {
              throw new AssertionError("the desk was opened");
            },
            new Terminal(System.out, System.err, java.util.Map.of(), false),
            "1.2.3");
    assertThat(door.run("--version")).isZero();
    assertThat(door.run("choose", "--help")).isZero();
    assertThat(door.run("catalog")).isEqualTo(2);
  }

  @Test
  void nineModelsOf2023StandInRowsWithTheFactsOfThatDay() {
    var arguments =
        new java.util.ArrayList<>(java.util.List.of("compare", "--as-of", "2023-12-05"));
    arguments.addAll(java.util.List.of(MODELS_OF_2023));
    var run = terminal.run(arguments.toArray(String[]::new));
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("All at amazon-bedrock.")
        .containsPattern("anthropic.claude-v2 +100 000 +4 096 +unknown¹ \\(8.00")
        .containsPattern("ai21.j2-mid-v1 +8 192")
        .containsPattern("meta.llama2-13b-chat-v1 +4 096")
        .contains("“100+ languages”")
        .contains("7 languages: de, en,")
        .contains("unknown on 2023-12-05; the nearest known price and its date");
  }

  @Test
  void aFewModelsStandInColumns() {
    var run = terminal.run("compare", "nova-micro", "gpt-4.1-mini");
    assertThat(run.out())
        .containsPattern("context window +128 000 +1 047 576")
        .containsPattern("AWS price list, us-east-1, read 2026-11-01");
  }

  @Test
  void aRetiredModelShowsItsEndAndItsSuccessor() {
    assertThat(terminal.run("compare", "meta.llama2-13b-chat-v1").out().replaceAll("\\s+", " "))
        .contains("retired, launched 2023-11-13, end of life 2024-10-30")
        .contains("meta.llama3-8b-instruct-v1:0");
  }

  @Test
  void jsonKeepsAnUnknownPriceApartFromZero() {
    var json =
        JsonMapper.shared()
            .readTree(
                terminal.run("compare", "--json", "--as-of", "2023-12-05", "claude-v2").out());
    var model = json.at("/models/0");
    assertThat(model.at("/inputPrice").isNull()).isTrue();
    assertThat(model.at("/inputPriceReason").stringValue()).startsWith("no price published");
    assertThat(model.at("/inputPriceNearest/usdPerMillionTokens").intValue()).isEqualTo(8);
    assertThat(model.at("/inputPriceNearest/on").stringValue()).isEqualTo("2024-02-01");
  }

  @Test
  void aFilterLetsThroughOnlyWhatIsKnownToFit() {
    assertThat(terminal.run("models", "--language", "es", "--max-price", "0.2").out())
        .contains("mistral/mistral-small-2506")
        .doesNotContain("nova-micro")
        .doesNotContain("gpt-4.1-nano");
    terminal.with("COLUMNS", "140");
    assertThat(terminal.run("models", "--region", "eu").out())
        .contains("nova-micro")
        .doesNotContain("openai/");
    assertThat(terminal.run("models", "--open-weights", "--retired").out()).contains("llama2");
    assertThat(terminal.run("models", "--task", "embedding").out()).contains("2 of 15 offers");
  }

  @Test
  void everyFactIsShownWithItsSourceAndEveryConflictIsVisible() {
    assertThat(terminal.run("show", "nova-micro").out())
        .contains("¹ Amazon Bedrock user guide (2026-11-01)")
        .contains("Where sources disagree")
        .containsPattern("0.046 USD per 1M tokens, eu-west-1 +0.05 USD per 1M tokens");
    assertThat(terminal.run("explain", "nova-micro", "price").out())
        .contains("counts: 0.046 USD")
        .contains("a weaker source: 0.05 USD");
  }

  /** A start that does not ask for it pays for its name alone. */
  @Test
  void aPromptIsOpenedOnlyWhereItIsAskedFor() {
    assertThat(Commands.all(DisplayLanguage.ENGLISH, java.util.List.of("choose", "app.yaml")))
        .noneMatch(PromptCommand.class::isInstance)
        .anyMatch(command -> command.name().equals("prompt"));
    assertThat(terminal.run("--help").out()).containsPattern("prompt +Shows what would be sent");
    assertThat(terminal.run("prompt", "--help").out()).contains("--shots=FILE");
  }

  @Test
  void theStarterFileIsNeverOverwrittenUnasked() throws IOException {
    var file = folder.resolve("mine.yaml");
    assertThat(terminal.run("init", file.toString()).code()).isZero();
    assertThat(file).hasContent(StarterFile.text(DisplayLanguage.ENGLISH));
    Files.writeString(file, "mine");
    var again = terminal.run("init", file.toString(), "--lang", "es");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("ya existe").contains("--force");
    assertThat(file).hasContent("mine");
    assertThat(terminal.run("init", file.toString(), "--lang", "es", "--force").code()).isZero();
    assertThat(file).hasContent(StarterFile.text(DisplayLanguage.SPANISH));
  }

  @Test
  void theCatalogCountsItselfAndListsConflicts() throws IOException {
    Files.writeString(
        folder.resolve("snapshot/rejected.tsv"),
        "amazon-bedrock/x\tprice\ton-demand/input=0\ta price of 0\tun precio de 0\tlitellm\tx\t2026-11-12\n");
    assertThat(terminal.run("catalog", "verify").out())
        .contains("16 offers of 15 models from 4 providers.")
        .contains("Price conflicts above 0.5 %: 1")
        .contains("--conflicts lists them.")
        .contains("a price of 0");
    assertThat(terminal.run("catalog", "verify", "--conflicts").out()).contains("litellm");
    assertThat(terminal.run("catalog", "sources").out()).contains("(models-dev)");
  }

  @Test
  void anUnexpectedFailureIsOneLineUnlessATraceIsAskedFor() {
    var out = new java.io.ByteArrayOutputStream();
    var stream = new java.io.PrintStream(out, true, java.nio.charset.StandardCharsets.UTF_8);
    var door =
        new CommandLineDoor(
            () -> {
              throw new IllegalStateException("broken");
            },
            new Terminal(stream, stream, java.util.Map.of(), false),
            "1.2.3");
    assertThat(door.run("choose", example("eu-bank"))).isEqualTo(1);
    assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("broken")
        .contains("elige 1.2.3")
        .hasLineCount(1);
  }
}
