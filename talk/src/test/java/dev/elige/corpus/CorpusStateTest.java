package dev.elige.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusStateTest {
  @TempDir private Path folder;
  private final AtomicInteger counted = new AtomicInteger();
  private int failAfter = Integer.MAX_VALUE;

  @BeforeEach
  void texts() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    for (int i = 0; i < 5; i++) {
      Files.writeString(folder.resolve("texts/" + i + ".txt"), "word ".repeat(20_000 + i));
    }
    Files.writeString(
        folder.resolve("texts/r.jsonl"), "{\"input\": \"a b\", \"expected\": \"c\"}\n{}\n");
  }

  private CorpusProfile run(String yardstick) {
    counted.set(0);
    var words =
        new Yardstick(
            yardstick,
            text -> {
              if (!text.isEmpty() && counted.incrementAndGet() > failAfter) {
                throw new IllegalStateException("the power went out");
              }
              return new TokenCount.Exact(Words.count(text), Text.verbatim("w"), Counters.CITATION);
            });
    return new CorpusProfiler(List.of(words))
        .threads(1)
        .resumingFrom(folder.resolve("state"))
        .profile(CorpusFinder.find(List.of(folder + "/texts")));
  }

  @Test
  void anUnchangedCorpusIsNotCountedAgain() {
    var first = run("words");
    assertThat(first.resumed()).isZero();
    var second = run("words");
    assertThat(counted).hasValue(0);
    assertThat(second.resumed()).isEqualTo(6);
    assertThat(second.input()).isEqualTo(first.input());
    assertThat(second.output()).isEqualTo(first.output());
    assertThat(second.skippedRecords()).isEqualTo(1);
  }

  @Test
  void aChangedFileIsCountedAgainAndATouchedOneIsNot() throws IOException {
    var before = run("words").input().tokens().getFirst().total().tokens();
    Files.writeString(folder.resolve("texts/1.txt"), "only four words here");
    Files.setLastModifiedTime(folder.resolve("texts/2.txt"), FileTime.fromMillis(1_000_000));
    var after = run("words");
    assertThat(after.resumed()).isEqualTo(5);
    assertThat(after.input().tokens().getFirst().total().tokens()).isEqualTo(before - 20_001 + 4);
    assertThat(run("words").input()).isEqualTo(after.input());
  }

  @Test
  void aBrokenRunGoesOnBehindWhatItFinished() {
    failAfter = 6;
    assertThatThrownBy(() -> run("words")).hasRootCauseMessage("the power went out");
    failAfter = Integer.MAX_VALUE;
    var resumed = run("words");
    assertThat(resumed.resumed()).isBetween(1L, 5L);
    assertThat(resumed.input().tokens().getFirst().total().tokens()).isEqualTo(5 * 20_000 + 10 + 2);
  }

  @Test
  void anEntryThatWasCutShortIsDropped() throws IOException {
    var whole = run("words");
    var state = folder.resolve("state");
    byte[] bytes = Files.readAllBytes(state);
    for (int size = bytes.length - 1; size > bytes.length - 200; size -= 17) {
      Files.write(state, java.util.Arrays.copyOf(bytes, size));
      var again = run("words");
      assertThat(again.resumed()).isLessThan(6);
      assertThat(again.input()).isEqualTo(whole.input());
    }
  }

  @Test
  void otherYardsticksStartAnew() {
    run("words");
    assertThat(run("others").resumed()).isZero();
    assertThat(run("others").resumed()).isEqualTo(6);
  }

  @Test
  void aFileThatIsNoStateIsLeftAlone() throws IOException {
    Files.writeString(folder.resolve("state"), "my diary");
    assertThatThrownBy(() -> run("words"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("this is no state of a corpus");
    assertThat(folder.resolve("state")).hasContent("my diary");
  }
}
