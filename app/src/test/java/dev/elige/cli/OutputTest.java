package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.example;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an answer goes, and what it never contains. */
class OutputTest {
  private static final String ESCAPE = "\u001b";

  @TempDir Path folder;
  private TestingTerminal terminal;

  @BeforeEach
  void open() {
    terminal = new TestingTerminal(folder.resolve("snapshot"));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void oneRunWritesEveryFormatAskedFor() throws IOException {
    var run =
        terminal.run(
            "choose",
            example("travel-assistant"),
            "-o",
            file("a.json"),
            "-o",
            file("a.md"),
            "-o",
            file("a.html"),
            "-o",
            file("a.txt"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("wrote " + file("a.md"));
    assertThat(Files.readString(folder.resolve("a.json"))).startsWith("{");
    assertThat(Files.readString(folder.resolve("a.md")))
        .startsWith("# travel assistant")
        .contains("| --- |");
    assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!doctype html>");
    assertThat(Files.readString(folder.resolve("a.txt"))).startsWith("travel assistant\n═");
  }

  @Test
  void aFileAppearsWholeAndLeavesNoTraceOfItsMaking() throws IOException {
    Files.writeString(folder.resolve("a.md"), "old");
    terminal.run("choose", example("travel-assistant"), "-o", file("a.md"));
    try (var files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("a.md", "snapshot");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "a", "missing/a.md"})
  void anImpossibleFileIsRefusedAndNothingWritten(String name) {
    var run = terminal.run("choose", example("travel-assistant"), "-o", file(name));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(name).doesNotContain("Exception");
    assertThat(folder.resolve(name)).doesNotExist();
  }

  @Test
  void aBadRequirementWritesNothing() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "tasks: [{kind: sumarization, languages: [es]}]");
    var run = terminal.run("choose", file("bad.yaml"), "-o", file("a.json"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("summarization");
    assertThat(folder.resolve("a.json")).doesNotExist();
  }

  @Test
  void withJsonNothingElseIsOnStandardOutput() {
    var run = terminal.run("choose", example("travel-assistant"), "--json");
    assertThat(run.out()).startsWith("{").endsWith("}\n");
    assertThat(run.err()).contains("warning: search: the quality of the choice is not known");
    assertThat(terminal.run("choose", example("travel-assistant"), "--json", "-q").err()).isEmpty();
  }

  @Test
  void coloursAreForScreensOnlyAndCanBeRefused() {
    assertThat(terminal.run("choose", example("travel-assistant")).out()).doesNotContain(ESCAPE);
    terminal.onScreen();
    assertThat(terminal.run("choose", example("travel-assistant")).out()).contains(ESCAPE);
    assertThat(terminal.run("choose", example("travel-assistant"), "--no-color").out())
        .doesNotContain(ESCAPE);
    terminal.with("NO_COLOR", "1");
    assertThat(terminal.run("choose", example("travel-assistant")).out()).doesNotContain(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100, 140})
  void noLineIsWiderThanTheTerminal(int columns) {
    terminal.with("COLUMNS", String.valueOf(columns));
    for (var run :
        new TestingTerminal.Run[] {
          terminal.run("choose", example("eu-bank")),
          terminal.run("choose", example("travel-assistant"), "--explain"),
          terminal.run("compare", "claude-v2", "nova-micro", "gpt-4.1-mini"),
          terminal.run("show", "nova-micro"),
          terminal.run("cost", example("travel-assistant"), "--breakeven"),
          terminal.run("cost", "-m", "nova-micro", "--input", "900", "--explain"),
          terminal.run("models", "--all-providers"),
          terminal.run("catalog", "verify", "--conflicts")
        }) {
      assertThat(run.out().lines().mapToInt(String::length).max().orElse(0))
          .isLessThanOrEqualTo(columns);
    }
  }
}
