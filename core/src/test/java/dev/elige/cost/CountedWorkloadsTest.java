package dev.elige.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Offer;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.TokenSize.Basis;
import dev.elige.spec.Constraints;
import dev.elige.spec.Defaults;
import dev.elige.spec.QualityWish;
import dev.elige.spec.Size;
import dev.elige.spec.Task;
import dev.elige.spec.usage.Usage;
import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.ChatMessage;
import dev.elige.tokens.chat.ChatRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CountedWorkloadsTest {
  private static final Citation PAGE =
      new Citation(
          new Source("test", "Test", "", "", LicenceClass.A, Authority.VENDOR_PAGE),
          "",
          LocalDate.of(2026, 11, 1));

  private final AtomicInteger counted = new AtomicInteger();

  /** A token for every so many characters; estimated counts may be a tenth off. */
  private ModelCounter every(int characters, boolean exact) {
    return new ModelCounter() {
      @Override
      public String key() {
        return "every-" + characters;
      }

      @Override
      public boolean isExact() {
        return exact;
      }

      @Override
      public Text method() {
        return Text.verbatim("a token for every " + characters);
      }

      @Override
      public TokenCount count(String text) {
        counted.incrementAndGet();
        long tokens = text.length() / characters;
        return exact
            ? new TokenCount.Exact(tokens, method(), PAGE)
            : new TokenCount.Estimated(
                tokens, tokens - tokens / 10, tokens + tokens / 10, method(), PAGE);
      }
    };
  }

  private static Task task(TaskKind kind) {
    return new Task(
        "task",
        kind,
        List.of(new Language("en")),
        Defaults.VOLUME,
        Size.tokens(100),
        Size.tokens(10),
        List.of("samples.jsonl"),
        new QualityWish(Optional.empty(), Defaults.CONFIDENCE, 1, Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Constraints.NONE,
        Usage.PLAIN);
  }

  private static Offer offer(String id, String family) {
    return new TestingCatalog()
        .offer(id)
        .state(id, Attributes.TOKENIZER, family)
        .on("2026-11-23")
        .offers()
        .getFirst();
  }

  private CountedWorkloads workloads(Task task, Samples samples, KeptCounts kept) {
    return new CountedWorkloads(
        task,
        samples,
        (_, family) -> family.equals(Optional.of("wide")) ? every(10, true) : every(5, false),
        kept);
  }

  @Test
  void sizesAreTheMeanOfTheSamplesAndTheLargestHasToFit() {
    var samples = Samples.of(List.of("x".repeat(300), "x".repeat(100)), List.of("y".repeat(50)));

    var workload =
        workloads(task(TaskKind.QUESTION_ANSWERING), samples, KeptCounts.none())
            .of(offer("acme/alpha", "wide"));

    assertThat(workload.inputTokens()).isEqualByComparingTo("20");
    assertThat(workload.input().largestHigh()).isEqualByComparingTo("30");
    assertThat(workload.input().basis()).isEqualTo(Basis.COUNTED);
    assertThat(workload.outputTokens()).isEqualByComparingTo("5");
  }

  @Test
  void anEstimateKeepsItsInterval() {
    var samples = Samples.of(List.of("x".repeat(500), "x".repeat(500)), List.of());

    var size =
        workloads(task(TaskKind.SUMMARIZATION), samples, KeptCounts.none())
            .of(offer("acme/beta", "closed"))
            .input();

    assertThat(size.basis()).isEqualTo(Basis.ESTIMATED);
    assertThat(size.low()).isEqualByComparingTo("90");
    assertThat(size.mean()).isEqualByComparingTo("100");
    assertThat(size.high()).isEqualByComparingTo("110");
  }

  /** By hand: 10 and 30 tokens, s = 14.142, t(1; 0.95) = 6.314, so 20 -/+ 63.1: cut at 0. */
  @Test
  void twoSamplesSayLittleOfTheMeanOfAll() {
    var samples = Samples.of(List.of("x".repeat(300), "x".repeat(100)), List.of());

    var size =
        workloads(task(TaskKind.SUMMARIZATION), samples, KeptCounts.none())
            .of(offer("acme/alpha", "wide"))
            .input();

    assertThat(size.low()).isEqualByComparingTo("0");
    assertThat(size.high().doubleValue()).isCloseTo(83.14, within(0.02));
  }

  @Test
  void samplesWithoutOutputsLeaveTheStatedOutput() {
    var task = task(TaskKind.SUMMARIZATION);

    var workload =
        workloads(task, Samples.of(List.of("some text"), List.of()), KeptCounts.none())
            .of(offer("acme/alpha", "wide"));

    assertThat(workload.output()).isEqualTo(TokenSize.of(task.output()));
  }

  @Test
  void whatWasCountedInAnEarlierRunIsNotCountedAgain() {
    Map<String, KeptCounts.Count> memory = new HashMap<>();
    var kept = new TestingKeptCounts(memory);
    var samples = Samples.of(List.of("x".repeat(100), "x".repeat(300)), List.of());
    var offer = offer("acme/alpha", "wide");

    var first = workloads(task(TaskKind.SUMMARIZATION), samples, kept).of(offer);
    var second = workloads(task(TaskKind.SUMMARIZATION), samples, kept).of(offer);

    assertThat(second).isEqualTo(first);
    assertThat(counted).hasValue(2);
  }

  @Test
  void theCountOfOneTokenizerIsNotTakenForAnothers() {
    var kept = new TestingKeptCounts(new HashMap<>());
    var samples = Samples.of(List.of("x".repeat(100)), List.of());
    var workloads = workloads(task(TaskKind.SUMMARIZATION), samples, kept);

    var wide = workloads.of(offer("acme/alpha", "wide"));
    var closed = workloads.of(offer("acme/beta", "closed"));

    assertThat(wide.inputTokens()).isEqualByComparingTo("10");
    assertThat(closed.inputTokens()).isEqualByComparingTo("20");
  }

  @Test
  void anotherTextIsAnotherCount() {
    Map<String, KeptCounts.Count> memory = new HashMap<>();
    var kept = new TestingKeptCounts(memory);
    var offer = offer("acme/alpha", "wide");
    var task = task(TaskKind.SUMMARIZATION);

    workloads(task, Samples.of(List.of("ab", "c"), List.of()), kept).of(offer);
    workloads(task, Samples.of(List.of("a", "bc"), List.of()), kept).of(offer);

    assertThat(memory).hasSize(4);
  }

  /** gpt-4o's format is documented: 3 + 3 + "user" (0 of 5 characters), and the content. */
  @Test
  void aRequestHasWhatItsMakerDocuments() {
    var samples =
        Samples.ofRequests(
            List.of(ChatRequest.of(List.of(ChatMessage.of("user", "x".repeat(100))))));
    var workloads = workloads(task(TaskKind.SUMMARIZATION), samples, KeptCounts.none());

    var documented = workloads.of(offer("openai/gpt-4o", "wide")).input();
    var open = workloads.of(offer("acme/alpha", "wide")).input();

    assertThat(documented.mean()).isEqualByComparingTo("16");
    assertThat(documented.text())
        .asString()
        .startsWith("the mean of your samples (1, of them 1 chat requests with what wraps them)");
    assertThat(open.mean()).isEqualByComparingTo("10");
    assertThat(open.text()).asString().contains("1 of these without what is not documented");
  }

  @Test
  void keptCountsOfRequestsDifferByFormat() {
    Map<String, KeptCounts.Count> memory = new HashMap<>();
    var samples = Samples.ofRequests(List.of(ChatRequest.of(List.of(ChatMessage.of("user", "a")))));
    var workloads = workloads(task(TaskKind.SUMMARIZATION), samples, new TestingKeptCounts(memory));

    workloads.of(offer("openai/gpt-4o", "wide"));
    workloads.of(offer("acme/alpha", "wide"));

    assertThat(memory.keySet().stream().filter(key -> key.contains(" in"))).hasSize(2);
  }

  private record TestingKeptCounts(Map<String, Count> memory) implements KeptCounts {
    @Override
    public Optional<Count> find(String texts, String counter) {
      return Optional.ofNullable(memory.get(texts + counter));
    }

    @Override
    public void keep(String texts, String counter, Count count) {
      memory.put(texts + counter, count);
    }
  }
}
