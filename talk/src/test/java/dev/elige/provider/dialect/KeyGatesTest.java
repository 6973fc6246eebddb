package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import dev.elige.provider.http.TestingWire;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many calls a server sees at once, as it counts them. */
@Timeout(30)
class KeyGatesTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());
  private static final Map<String, String> ENVIRONMENT =
      Map.of("FIRST", "same-key-1", "SECOND", "same-key-1", "THIRD", "other-key");

  @AfterAll
  static void close() {
    CALLER.close();
  }

  /** Counts who is there at once, and keeps everybody until so many are, or for a while. */
  private static final class Crowd {
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch awaited;

    Crowd(int awaited) {
      this.awaited = new CountDownLatch(awaited);
    }

    TestingWire.Turn turn() {
      return (request, out, connection) -> {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        awaited.countDown();
        var _ = awaited.await(300, TimeUnit.MILLISECONDS);
        inside.decrementAndGet();
        TestingDialect.OPENAI.answer(false).answer(request, out, connection);
      };
    }
  }

  private static Map<String, ProviderRow> rows(String address, String... entries) {
    var text = new StringBuilder();
    for (var entry : entries) {
      text.append(
          entry.replace("{", "{dialect: openai, can: [chat], url: '" + address + "', ") + "\n");
    }
    return ProviderRows.with("my.yaml", text.toString(), Set.of(), Set.of()).rows();
  }

  /** Asks each of these so often, all at once. */
  private static void askAll(Map<String, ProviderRow> rows, int times, List<String> ids) {
    var gates = new KeyGates(rows.values(), ENVIRONMENT);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var id : ids) {
        var provider =
            DialectProvider.of(Objects.requireNonNull(rows.get(id)), ENVIRONMENT, CALLER, gates);
        for (int i = 0; i < times; i++) {
          var _ =
              threads.submit(() ->
                  assertThat(provider.ask(ChatRequest.of("m-1", "?"), TextListener.NONE))
                      .isInstanceOf(Reply.Answered.class));
        }
      }
    }
  }

  private static int mostAtOnce(int awaited, int times, List<String> ids, String... entries)
      throws IOException {
    var crowd = new Crowd(awaited);
    try (var wire = new TestingWire(crowd.turn())) {
      askAll(rows(wire.address(), entries), times, ids);
      assertThat(wire.requests()).hasSize(times * ids.size());
    }
    return crowd.most.get();
  }

  @Test
  void aLimitIsHeldAndNothingElseIsHeldBack() throws IOException {
    var ids = List.of("a");
    assertThat(mostAtOnce(3, 9, ids, "a: {key: FIRST, at-once: 3}")).isEqualTo(3);
    assertThat(mostAtOnce(16, 20, ids, "a: {key: FIRST}")).isEqualTo(16);
  }

  @Test
  void rowsWithOneKeyShareTheLowestLimit() throws IOException {
    assertThat(
            mostAtOnce(2, 4, List.of("a", "b"), "a: {key: FIRST, at-once: 2}", "b: {key: SECOND}"))
        .isEqualTo(2);
    assertThat(
            mostAtOnce(
                2,
                4,
                List.of("a", "b"),
                "a: {key: FIRST, at-once: 8}",
                "b: {key: SECOND, at-once: 2}"))
        .isEqualTo(2);
  }

  @Test
  void rowsWithOtherKeysDoNot() throws IOException {
    assertThat(
            mostAtOnce(
                4,
                4,
                List.of("a", "c"),
                "a: {key: FIRST, at-once: 2}",
                "c: {key: THIRD, at-once: 2}"))
        .isEqualTo(4);
  }

  /** The next turn is a minute away, and a call of the tests has ten seconds: so it is not made. */
  @Test
  void aRateIsHeldForAllRowsOfAKey() throws IOException {
    try (var wire = new TestingWire(TestingDialect.OPENAI.answer(false))) {
      var rows = rows(wire.address(), "a: {key: FIRST, per-minute: 1}", "b: {key: SECOND}");
      askAll(rows, 0, List.of());
      var gates = new KeyGates(rows.values(), ENVIRONMENT);
      var request = ChatRequest.of("m-1", "?");
      for (var id : List.of("a", "b", "a")) {
        var provider =
            DialectProvider.of(Objects.requireNonNull(rows.get(id)), ENVIRONMENT, CALLER, gates);
        var reply = provider.ask(request, TextListener.NONE);
        if (wire.requests().size() == 1 && reply instanceof Reply.Failed<?>) {
          assertThat(failure(reply).kind()).isEqualTo(FailureKind.TIMEOUT);
          assertThat(failure(reply).reason()).asString().contains("its turn did not come in time");
        }
      }
      assertThat(wire.requests()).hasSize(1);
    }
  }
}
