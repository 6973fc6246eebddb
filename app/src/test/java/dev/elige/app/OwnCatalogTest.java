package dev.elige.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.cli.CommandLineDoor;
import dev.elige.cli.Terminal;
import dev.elige.desk.kit.Home;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The user's own catalog, in a file that is named and in the one at home. */
class OwnCatalogTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private static final String CONTRACT =
      """
      title: Contract 2026
      offers:
        openai/gpt-4.1:
          price: {input: 0.0001, output: 0.0001}
      """;

  private static final String OWN_MODEL =
      """
      title: Our cluster
      offers:
        home/llama:
          model: meta/llama-3.3-70b-instruct
          kind: text-generation
          context-window: 131072
          max-output: 8192
          inputs: [text]
          outputs: [text]
          languages: official en,es
          price: {input: 0.0001, output: 0.0001}
      """;

  @TempDir Path folder;
  private Path application;

  private record Run(int code, String out, String err) {
    JsonNode json() {
      return JsonMapper.shared().readTree(out);
    }

    String chosen() {
      return json().at("/tasks/0/choice/offer").stringValue();
    }
  }

  @BeforeEach
  void writeApplication() throws IOException {
    application =
        Files.writeString(
            folder.resolve("app.yaml"),
            """
            providers: [openai, home]
            requests: 1000 per month
            tasks:
              - {id: one, kind: summarization, languages: [es], input: 1000 tokens,
                 output: 100 tokens, quality: {floor: 0.1}}
            """);
  }

  private Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), Map.of(), false);
    var home = new Home(folder.resolve("home"));
    int code = new CommandLineDoor(() -> Roster.desk(home, TODAY), terminal, "1").run(arguments);
    return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Run choose(String... more) {
    var arguments = new ArrayList<>(List.of("choose", application.toString(), "--json"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private String file(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  @Test
  void aContractPriceChangesTheChoice() throws IOException {
    assertThat(choose().chosen()).isNotEqualTo("openai/gpt-4.1");
    var run = choose("--catalog", file("contract.yaml", CONTRACT), "--explain");
    assertThat(run.chosen()).isEqualTo("openai/gpt-4.1");
    assertThat(run.json().at("/monthlyUsd").decimalValue()).isEqualByComparingTo("0.00011");
    assertThat(run.out()).contains("Contract 2026");
  }

  @Test
  void theFileAtHomeIsReadWithoutBeingNamed() throws IOException {
    file("home/catalog.yaml", CONTRACT);
    assertThat(choose().chosen()).isEqualTo("openai/gpt-4.1");
  }

  @Test
  void theNamedFileWinsOverTheOneAtHome() throws IOException {
    file("home/catalog.yaml", CONTRACT);
    var dear = CONTRACT.replace("0.0001", "500");
    assertThat(choose("--catalog", file("dear.yaml", dear)).chosen())
        .isNotEqualTo("openai/gpt-4.1");
  }

  @Test
  void anOwnModelIsChosen() throws IOException {
    var run = choose("--catalog", file("own.yaml", OWN_MODEL));
    assertThat(run.chosen()).isEqualTo("home/llama");
    assertThat(run.json().at("/tasks/0/choice/model").stringValue())
        .isEqualTo("meta/llama-3.3-70b-instruct");
  }

  @Test
  void everyMistakeOfAFileIsToldAtOnceAndNothingElse() throws IOException {
    var bad =
        file(
            "bad.yaml",
            """
            offers:
              openai/gpt-4.1:
                contxt-window: 10
                max-output: many
                price: {input: cheap}
              alpha: {name: x}
            """);
    var run = choose("--catalog", bad);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("bad.yaml:3:5", "bad.yaml:4:17", "bad.yaml:5:20", "bad.yaml:6:3")
        .contains("Did you mean \"context-window\"?")
        .doesNotContain("\tat ");
    assertThat(choose("--catalog", folder.resolve("none.yaml").toString()).code()).isEqualTo(2);
    file("home/catalog.yaml", "offers: [");
    var home = choose();
    assertThat(home.code()).isEqualTo(2);
    assertThat(home.err()).contains("catalog.yaml:1");
  }
}
