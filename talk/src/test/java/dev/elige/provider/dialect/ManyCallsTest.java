package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.answer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.CallLimits;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.Pauses;
import dev.elige.provider.http.TestingWire;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ManyCallsTest {
  private static final TestingDialect DIALECT = TestingDialect.OPENAI;
  private static final byte[] OPEN_HEAD =
      """
      HTTP/1.1 200 OK\r
      Content-Type: text/event-stream\r
      Transfer-Encoding: chunked\r
      \r
      """
          .getBytes(UTF_8);

  private static List<Reply<ChatAnswer>> asked(int calls, Gate gate, TestingWire wire)
      throws ExecutionException, InterruptedException {
    var row = Objects.requireNonNull(ProviderRows.builtIn().get("openai"));
    var environment = Map.of("OPENAI_BASE_URL", wire.address(), "OPENAI_API_KEY", "k");
    var futures = new ArrayList<Future<Reply<ChatAnswer>>>();
    try (var caller = new HttpCaller(CallLimits.usual(), Pauses.real());
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var provider = DialectProvider.of(row, environment, caller, gate);
      var request = ChatRequest.of(DIALECT.model, "?").streamed();
      for (int i = 0; i < calls; i++) {
        futures.add(threads.submit(() -> provider.ask(request, TextListener.NONE)));
      }
      var replies = new ArrayList<Reply<ChatAnswer>>();
      for (var future : futures) {
        replies.add(future.get());
      }
      return replies;
    }
  }

  @Test
  void ofAThousandStreamsAtOnceNoneIsLost() throws Exception {
    try (var wire = new TestingWire(DIALECT.answer(true))) {
      assertThat(asked(1000, Gate.of(1000), wire))
          .hasSize(1000)
          .allSatisfy(reply -> assertThat(answer(reply).text()).isEqualTo("Hola Mundo"));
    }
  }

  @Test
  void theGateOfAKeyHoldsAtTheServerToo() throws Exception {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    try (var wire =
        new TestingWire((request, out, connection) -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          Thread.sleep(5);
          inside.decrementAndGet();
          DIALECT.answer(true).answer(request, out, connection);
        })) {
      assertThat(asked(40, Gate.of(4), wire))
          .allSatisfy(reply -> assertThat(answer(reply).text()).isEqualTo("Hola Mundo"));
      assertThat(most.get()).isBetween(2, 4);
    }
  }

  /** A finished stream is read to the end of its transport, which keeps its connection alive. */
  @Test
  void aConnectionServesOneCallAfterTheOther() throws Exception {
    var connections = new AtomicInteger();
    var served = new AtomicInteger();
    try (var wire =
            new TestingWire((_, out, connection) -> {
              connections.incrementAndGet();
              do {
                served.incrementAndGet();
                out.write(OPEN_HEAD);
                TestingWire.chunks(out, DIALECT.stream().getBytes(UTF_8), 7);
                out.write("0\r\n\r\n".getBytes(UTF_8));
                out.flush();
              } while (TestingWire.read(connection.getInputStream()).isPresent());
            });
        var caller = new HttpCaller(CallLimits.usual(), Pauses.real())) {
      var provider = DIALECT.at(wire.address(), caller);
      var request = ChatRequest.of(DIALECT.model, "?").streamed();
      for (int i = 0; i < 5; i++) {
        assertThat(answer(provider.ask(request, TextListener.NONE)).text()).isEqualTo("Hola Mundo");
      }
    }
    assertThat(served.get()).isEqualTo(5);
    assertThat(connections.get()).isOne();
  }
}
