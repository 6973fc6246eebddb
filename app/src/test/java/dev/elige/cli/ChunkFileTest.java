package dev.elige.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige tokens fit --chunks}. jtokkit counts what is written; gpt-4 takes 8192 tokens. */
class ChunkFileTest {
  private static final Encoding CL100K =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.CL100K_BASE);

  private static final String TEXT =
      "The flight to Málaga is late. 🛫 ¿Cuándo sale el próximo? \"今天\".\n\n".repeat(40);

  @TempDir Path folder;
  private Path text;
  private Path chunks;

  @BeforeEach
  void writeText() throws IOException {
    text = Files.writeString(folder.resolve("mail.txt"), TEXT);
    chunks = folder.resolve("mail.jsonl");
  }

  private TestingTerminal.Run fit(Path file, String... more) {
    var arguments = new java.util.ArrayList<>(List.of("tokens", "fit", text.toString()));
    arguments.addAll(List.of("--chunks", file.toString()));
    arguments.addAll(List.of(more));
    return TestingTerminal.builtIn().run(arguments.toArray(String[]::new));
  }

  private List<JsonNode> lines() throws IOException {
    return Files.readAllLines(chunks).stream().map(JsonMapper.shared()::readTree).toList();
  }

  private static String points(int from, int to) {
    return TEXT.substring(TEXT.offsetByCodePoints(0, from), TEXT.offsetByCodePoints(0, to));
  }

  @Test
  void eachChunkFitsBesideTheAnswerAndTheBodiesAreTheText() throws IOException {
    var run = fit(chunks, "-m", "openai/gpt-4", "--output-tokens", "8092", "--overlap", "20");

    assertThat(run.code()).as(run.err()).isZero();
    var bodies = new StringBuilder();
    var lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      int start = line.at("/start").intValue();
      int body = line.at("/body").intValue();
      int end = line.at("/end").intValue();
      var part = line.at("/text").stringValue();
      assertThat(line.at("/index").intValue()).isEqualTo(i);
      assertThat(part).isEqualTo(points(start, end));
      assertThat(line.at("/tokens").intValue())
          .isEqualTo(CL100K.countTokensOrdinary(part))
          .isLessThanOrEqualTo(100);
      assertThat(CL100K.countTokensOrdinary(points(start, body))).isLessThanOrEqualTo(20);
      assertThat(start < body).isEqualTo(i > 0);
      bodies.append(points(body, end));
    }
    assertThat(bodies).hasToString(TEXT);
  }

  @Test
  void theAnswerSaysHowManyChunksWereWrittenAndByWhat() throws IOException {
    var run = fit(chunks, "-m", "openai/gpt-4", "--output-tokens", "8092", "--json");

    var report = JsonMapper.shared().readTree(run.out());
    assertThat(report.at("/written/chunks").intValue())
        .isEqualTo(lines().size())
        .isGreaterThanOrEqualTo(report.at("/models/0/chunks/count").intValue());
    assertThat(report.at("/written/cutBy").stringValue()).isEqualTo("cl100k");
    assertThat(fit(chunks, "-m", "openai/gpt-4").out())
        .contains("Chunks written into " + chunks, "1, cut by cl100k.");
    assertThat(lines()).hasSize(1);
  }

  @Test
  void oneModelIsNeeded() {
    assertRefused(fit(chunks), "needs one model", "0 are named");
    assertRefused(fit(chunks, "-m", "openai/gpt-4", "-m", "gpt-4o"), "2 are named");
  }

  @Test
  void anEstimateCutsNothing() {
    assertRefused(
        fit(chunks, "-m", "claude-opus-4-6"), "is counted by estimate", "cannot promise that");
  }

  @Test
  void withoutRoomForAChunkNothingIsCut() {
    assertRefused(
        fit(chunks, "-m", "openai/gpt-4", "--output-tokens", "8192"),
        "cannot be cut: no room for a chunk");
  }

  @Test
  void theTextAndOtherFormatsAreNotWrittenOver() throws IOException {
    assertRefused(fit(text, "-m", "openai/gpt-4"), "is no JSON Lines file");
    text = Files.move(text, folder.resolve("records.jsonl"));
    assertRefused(fit(text, "-m", "openai/gpt-4"), "is the text itself");
    assertThat(text).hasContent(TEXT);
  }

  private void assertRefused(TestingTerminal.Run run, String... because) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(because);
    assertThat(chunks).doesNotExist();
  }
}
