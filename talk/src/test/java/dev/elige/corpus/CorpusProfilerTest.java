package dev.elige.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.content.ParallelTexts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusProfilerTest {
  @TempDir private Path folder;

  private Path write(String name, byte[] bytes) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
    return Files.write(file, bytes);
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private CorpusProfile profile(String... names) {
    return profiler().profile(CorpusFinder.find(List.of(names).stream().map(this::place).toList()));
  }

  private static CorpusProfiler profiler() {
    return new CorpusProfiler(List.of(Counters.WORDS)).threads(2);
  }

  private String place(String name) {
    return name.equals("-") ? name : folder + "/" + name;
  }

  private static CorpusProfile.TokenProfile tokens(CorpusProfile profile) {
    return profile.input().tokens().getFirst();
  }

  @Test
  void percentilesAreNearestRanks() throws IOException {
    // lengths 1 to 200: the nearest ranks are the numbers themselves
    var lines =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> "{\"input\": \"" + "w ".repeat(201 - i) + "\"}\n")
            .toList();
    write("a.jsonl", String.join("", lines));
    var tokens = tokens(profile("a.jsonl"));
    assertThat(tokens.total().tokens()).isEqualTo(20_100);
    assertThat(tokens.total()).isInstanceOf(TokenCount.Exact.class);
    assertThat(tokens)
        .extracting("median", "p90", "p99", "max")
        .containsExactly(100L, 180L, 198L, 200L);
    assertThat(tokens.mean()).isEqualByComparingTo("100.5");
    assertThat(tokens.size()).isEqualTo(101);
  }

  @Test
  void everyPackingHoldsTheSameText() throws IOException {
    var text = ParallelTexts.all().getFirst().text();
    write("a.txt", text);
    write("b.txt.gz", gzip(text));
    write("c.txt.zst", Zstd.compress(text.getBytes(UTF_8)));
    write("d.txt", "\uFEFF" + text);
    write("e.txt", text.getBytes(UTF_16));
    write("f.jsonl", "{\"text\": " + json(text) + "}\n");
    write("g.csv", "id,prompt\n1,\"" + text.replace("\"", "\"\"") + "\"\n");
    var profile = profile("");
    assertThat(profile.files()).isEqualTo(7);
    assertThat(profile.input().duplicates()).isEqualTo(6);
    assertThat(profile.input().bytes()).isEqualTo(7L * text.getBytes(UTF_8).length);
    assertThat(tokens(profile).median()).isEqualTo(tokens(profile).max());
  }

  private static String json(String text) {
    return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
  }

  @Test
  void recordsHaveTwoSides() throws IOException {
    write(
        "a.jsonl",
        """
        {"input": "one two", "expected": "yes"}
        {"prompt": "one two three", "referenceResponse": "no no"}
        {"messages": [{"role": "system", "content": "be kind"}, {"role": "user", "content": \
        [{"type": "text", "text": "hello there"}]}, {"role": "assistant", "content": "hi"}]}

        {"other": 1}
        not json
        """);
    var profile = profile("a.jsonl");
    assertThat(profile.input().documents()).isEqualTo(3);
    assertThat(tokens(profile).total().tokens()).isEqualTo(2 + 3 + 4);
    assertThat(profile.output().map(side -> side.tokens().getFirst().total().tokens()))
        .isEqualTo(Estimate.known(1L + 2 + 1));
    assertThat(profile.skippedRecords()).isEqualTo(2);
    assertThat(profile.problems())
        .extracting(Problem::toString)
        .anyMatch(problem -> problem.contains("a.jsonl:5") && problem.contains("other"))
        .anyMatch(problem -> problem.contains("a.jsonl:6"));
  }

  @Test
  void aFieldMayBeNamed() throws IOException {
    write("a.jsonl", "{\"q\": {\"text\": \"one two three\"}, \"input\": \"one\"}\n");
    write("b.csv", "id,body,expected\n1,one two,yes\n2,\"three, four\nfive\",no\n");
    assertThat(tokens(profile("a.jsonl#q.text")).max()).isEqualTo(3);
    assertThat(tokens(profile("b.csv#body")).total().tokens()).isEqualTo(5);
    assertThat(profile("b.csv#body").output().map(CorpusProfile.SideProfile::documents))
        .isEqualTo(Estimate.known(2L));
    assertThatThrownBy(() -> profile("b.csv#bodi"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no column \"bodi\". Did you mean \"body\"?");
  }

  @Test
  void aTableWithoutAUsualColumnIsPlainText() throws IOException {
    write("a.csv", "height,width\n1,2\n");
    assertThat(profile("a.csv").input().documents()).isEqualTo(1);
    assertThat(tokens(profile("a.csv")).max()).isEqualTo(4);
    assertThat(profile("a.csv").output().isKnown()).isFalse();
  }

  @Test
  void standardInputIsRead() {
    var profile =
        profiler()
            .standardInput(new ByteArrayInputStream("one two".getBytes(UTF_8)))
            .profile(CorpusFinder.find(List.of("-")));
    assertThat(tokens(profile).max()).isEqualTo(2);
  }

  @Test
  void globsAndFoldersFindWhatTheyName() throws IOException {
    write("a.txt", "one");
    write("sub/b.txt", "one two");
    write("sub/deep/c.md", "one two three");
    write(".git/d.txt", "hidden");
    assertThat(profile("").files()).isEqualTo(3);
    assertThat(profile("**.txt").files()).isEqualTo(2);
    assertThat(profile("sub/*.txt", "sub").files()).isEqualTo(2);
    assertThatThrownBy(() -> profile("*.pdf", "nowhere"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("*.pdf: there is no such file")
        .hasMessageContaining("nowhere: there is no such file");
  }

  @Test
  void anUnreadableFileAmongAThousandIsToldAndTheRestIsCounted() throws IOException {
    for (int i = 0; i < 1000; i++) {
      write("%04d.txt".formatted(i), "one two three");
    }
    write("0500.txt", new byte[] {1, 0, 2, 0, 3});
    write("0600.txt", "señor".getBytes(ISO_8859_1));
    write("0700.txt", "");
    write("0800.pdf", "%PDF-1.7");
    byte[] torn = gzip("one two three ".repeat(1000));
    write("0900.txt.gz", java.util.Arrays.copyOf(torn, torn.length / 2));
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
    var profile = profile("");
    assertThat(profile.files()).isEqualTo(997);
    assertThat(profile.unread()).isEqualTo(5);
    assertThat(tokens(profile).total().tokens()).isEqualTo(3 * 997);
    assertThat(profile.problems())
        .extracting(Problem::toString)
        .satisfiesExactly(
            binary -> assertThat(binary).contains("0500.txt", "no text but binary data"),
            latin -> assertThat(latin).contains("0600.txt", "not UTF-8", "iconv"),
            empty -> assertThat(empty).contains("0700.txt", "empty"),
            pdf -> assertThat(pdf).contains("0800.pdf", "extra"),
            broken -> assertThat(broken).contains("0900.txt.gz", "breaks off"));
  }

  @Test
  void aFileThatMayNotBeReadIsTold() throws IOException {
    // root may read everything, so the refusal is one of the operating system: a folder of a name
    write("a.txt", "one");
    var gone = new CorpusFile(folder.resolve("gone.txt"), 3, 0, "");
    var there = CorpusFinder.find(List.of(place("a.txt"))).files().getFirst();
    var profile = profiler().profile(new Corpus(List.of(gone, there), List.of()));
    assertThat(profile.unread()).isEqualTo(1);
    assertThat(profile.problems().getFirst().toString()).contains("gone.txt", "gone");
  }

  @Test
  void withoutAnyTextItSaysSo() throws IOException {
    Files.createDirectory(folder.resolve("void"));
    assertThatThrownBy(() -> profile("void"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("there is no file in it");
    write("bin/a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    assertThatThrownBy(() -> profile("bin"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("a PNG image")
        .hasMessageContaining("none of its 1 files holds text");
    write("empty.txt", "");
    assertThatThrownBy(() -> profile("empty.txt"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("the file is empty");
  }

  @Test
  void anExtraReadsDocuments() throws IOException {
    write("a.pdf", "%PDF-1.7");
    var profile =
        profiler()
            .documents(_ -> Estimate.known("one two"))
            .profile(CorpusFinder.find(List.of(place("a.pdf"))));
    assertThat(tokens(profile).max()).isEqualTo(2);
  }

  @Test
  void languagesAreToldWhereTheScriptDecidesElseByTheDetector() throws IOException {
    for (var version : ParallelTexts.all()) {
      write(version.id() + ".txt", version.text());
    }
    var alone = profile("").input();
    assertThat(alone.languages())
        .extracting(share -> share.language().tag())
        .containsExactlyInAnyOrder("zh", "ja");
    assertThat(alone.undecided()).isEqualTo(8);
    assertThat(alone.scripts().getFirst().script()).isEqualTo(Character.UnicodeScript.LATIN);
    var detected =
        profiler()
            .languages(
                text -> text.contains("Liss") ? Optional.of(new Language("de")) : Optional.empty())
            .profile(CorpusFinder.find(List.of(place(""))));
    assertThat(detected.input().undecided()).isEqualTo(7);
  }

  @Test
  void anEstimateKeepsItsInterval() throws IOException {
    write("a.txt", "one two");
    write("b.txt", "one");
    var about =
        new Yardstick(
            "about",
            text ->
                new TokenCount.Estimated(
                    text.length(),
                    text.length() / 2,
                    2L * text.length(),
                    Text.verbatim("guess"),
                    Counters.CITATION));
    var total =
        new CorpusProfiler(List.of(about))
            .profile(CorpusFinder.find(List.of(place(""))))
            .input()
            .tokens()
            .getFirst()
            .total();
    assertThat(total)
        .extracting(TokenCount::low, TokenCount::tokens, TokenCount::high)
        .containsExactly(4L, 10L, 20L);
  }

  @Test
  void theResultDoesNotDependOnTheThreads() throws IOException {
    var random = new Random(5);
    var texts = ParallelTexts.all();
    for (int i = 0; i < 40; i++) {
      var text = texts.get(random.nextInt(texts.size())).text();
      write(i + ".txt", text.repeat(random.nextInt(1, 200)));
    }
    var corpus = CorpusFinder.find(List.of(place("")));
    var yardsticks = List.of(Counters.yardstick("o200k"), Counters.yardstick("cl100k"));
    var one = new CorpusProfiler(yardsticks).threads(1).profile(corpus);
    var many = new CorpusProfiler(yardsticks).threads(8).profile(corpus);
    assertThat(many.input().toString()).isEqualTo(one.input().toString());
    var tokenizer = Counters.tokenizer("o200k");
    long whole = 0;
    for (int i = 0; i < 40; i++) {
      whole += tokenizer.count(Files.readString(folder.resolve(i + ".txt")));
    }
    assertThat(tokens(one).total().tokens()).isEqualTo(whole);
  }

  @Test
  void progressGoesUpToAllBytes() throws IOException {
    write("a.txt", "word ".repeat(300_000));
    write("b.txt.gz", gzip("word ".repeat(300_000)));
    List<Long> heard = new ArrayList<>();
    var corpus = CorpusFinder.find(List.of(place("")));
    profiler().progress((done, _) -> heard.add(done)).profile(corpus);
    assertThat(heard).hasSizeGreaterThan(4).isSorted();
    assertThat(Estimate.known(heard.getLast())).isEqualTo(corpus.bytes());
  }

  @Test
  void whatCannotBeCountedStopsTheRun() throws IOException {
    write("a.txt", "one");
    var broken =
        new Yardstick(
            "broken",
            _ -> {
              throw new IllegalArgumentException("a vocabulary is wrong");
            });
    assertThatThrownBy(() ->
            new CorpusProfiler(List.of(broken)).profile(CorpusFinder.find(List.of(place("a.txt")))))
        .hasRootCauseMessage("a vocabulary is wrong");
  }
}
