package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * A decision is recorded, the user measures a model on data of their own, and the check says so.
 */
class CheckOfMeasurementsTest {
  private static final String CHECK = "check @elige.lock.yaml --catalog @catalog.yaml";

  @TempDir Path folder;

  private BuiltIn.Run run(String command) {
    return new TestingHome(folder).run(command);
  }

  /**
   * The chosen one is published as good enough; of the one that costs 2 % less that is doubtful.
   */
  @BeforeEach
  void decide() throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        "title: Contract\nas-of: 2026-11-01\noffers:\n"
            + offer("house/nano", "openai/gpt-5-nano", "{input: 1, output: 2}")
            + offer("house/micro", "amazon/nova-micro", "{input: 0.98, output: 1.96}"));
    Files.writeString(
        folder.resolve("app.yaml"),
        """
        languages: [en]
        requests: 1000000 per month
        providers: [house]
        tasks: [{id: faq, kind: question-answering, input: 100 tokens, output: 10 tokens, quality: 0.3}]
        """);
    var run = run("choose @app.yaml --catalog @catalog.yaml --lock");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("elige.lock.yaml"))).contains("offer: house/nano");
    assertThat(run(CHECK).code()).isZero();
  }

  private static String offer(String id, String model, String price) {
    return """
      %s:
        model: %s
        kind: text-generation
        context-window: 32768
        max-output: 8192
        languages: official en
        regions: [eu-west-1]
        price: %s
    """
        .formatted(id, model, price);
  }

  /** Measures both, and five more models that say how hard the questions are. */
  private void measure(String nano, String micro) throws IOException {
    Files.writeString(
        folder.resolve("own.csv"),
        """
        model,dataset,task,language,score,n
        openai/gpt-5-nano,own-faq,question-answering,en,%s,500
        amazon/nova-micro,own-faq,question-answering,en,%s,500
        openai/gpt-4.1-nano-2025-04-14,own-faq,question-answering,en,0.5,500
        openai/gpt-4o-mini-2024-07-18,own-faq,question-answering,en,0.55,500
        amazon/nova-lite,own-faq,question-answering,en,0.45,500
        openai/gpt-4.1-2025-04-14,own-faq,question-answering,en,0.7,500
        openai/gpt-5.2-chat-latest,own-faq,question-answering,en,0.75,500
        """
            .formatted(nano, micro));
    var run = run("evidence add @own.csv");
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** The findings as {@code kind result}. */
  private String[] findings() {
    return JsonMapper.shared()
        .readTree(run(CHECK + " --json").out())
        .at("/findings")
        .valueStream()
        .map(one -> one.at("/kind").stringValue() + " " + one.at("/result").stringValue())
        .toArray(String[]::new);
  }

  @Test
  void aChoiceThatIsMeasuredBelowTheFloorFailsUntilTheMeasurementIsRemoved() throws IOException {
    measure("0.3", "0.35");

    var run = run(CHECK);
    assertThat(run.code()).as(run.out()).isEqualTo(100);
    assertThat(run.out())
        .containsPattern("the quality 0\\.\\d+ \\(.*\\(then 0\\.66 \\(0\\.54–0\\.75\\)\\)")
        .containsPattern("does not reach\\s+0\\.3\\s+with a\\s+probability of\\s+80 %");
    assertThat(findings()).containsExactly("quality-moved failed");

    assertThat(run("evidence remove own-faq").code()).isZero();
    assertThat(run(CHECK).code()).isZero();
  }

  /** Nothing surely lies above the middle of what is believed of the choice by 0.9. */
  @Test
  void anotherModelThatIsMeasuredFarBetterFailsBeyondTheThreshold() throws IOException {
    measure("0.7", "0.95");

    var run = run(CHECK);
    assertThat(run.code()).as(run.out()).isEqualTo(100);
    assertThat(run.out())
        .containsPattern(
            "house/micro reaches a quality of [01].* with a\\s+probability\\s+of\\s+80 %");
    assertThat(findings()).containsExactly("better failed");
    assertThat(run(CHECK + " --better-quality 0.9").code()).isZero();
  }

  @Test
  void aChoiceThatIsMeasuredBetterThanPublishedHolds() throws IOException {
    measure("0.7", "0.35");
    assertThat(run(CHECK).code()).isZero();
    assertThat(findings()).containsExactly("quality-moved info");
  }
}
