package dev.elige.provider.replay;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FinishReason;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.ReturnedTokens;
import dev.elige.provider.TextListener;
import dev.elige.provider.Timing;
import dev.elige.provider.Usage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** Calls as tests make them up, and a provider that says what a test puts down. */
final class TestingCalls {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private TestingCalls() {}

  static ChatAnswer answer(String text) {
    return new ChatAnswer(
        text,
        FinishReason.COMPLETE,
        new Usage(
            Estimate.known(12L),
            Estimate.known(8L),
            Usage.unreported(),
            Estimate.known(0L),
            Usage.unreported()),
        "m-1-2026",
        Optional.of("r-1"),
        new Timing(Estimate.known(Duration.ofMillis(250)), Duration.ofNanos(1_234_567_891)),
        List.of(Text.of("odd {}", "raro {}", "{}")),
        Optional.empty());
  }

  static ChatAnswer withTokens(ChatAnswer answer, ReturnedTokens tokens) {
    return new ChatAnswer(
        answer.text(),
        answer.finish(),
        answer.usage(),
        answer.model(),
        answer.requestId(),
        answer.timing(),
        answer.warnings(),
        Optional.of(tokens));
  }

  static Recording chat(ChatRequest request, Reply<ChatAnswer> reply) {
    return new Recording(DAY, "acme", new Recording.Chat(request, reply));
  }

  static Recording chat(String question, String answer) {
    return chat(ChatRequest.of("m-1", question), Reply.answered(answer(answer)));
  }

  static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }

  static ReplayProvider replay(Path file) {
    return new ReplayProvider(
        RecordedCalls.read(file, Redaction.ofShapes()), "acme", Scripted.CAPABILITIES);
  }

  /** Says one reply after the other. */
  static final class Scripted implements ModelProvider {
    static final Capabilities CAPABILITIES =
        Capabilities.of(
            Capability.CHAT,
            Capability.STREAMING,
            Capability.SYSTEM,
            Capability.TEMPERATURE,
            Capability.STOP,
            Capability.EMBEDDINGS);

    private final Queue<Reply<ChatAnswer>> replies = new ArrayDeque<>();

    Scripted then(Reply<ChatAnswer> reply) {
      replies.add(reply);
      return this;
    }

    @Override
    public String id() {
      return "acme";
    }

    @Override
    public Capabilities capabilities() {
      return CAPABILITIES;
    }

    @Override
    public synchronized Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
      return replies.isEmpty()
          ? Reply.answered(answer("to " + request.messages().getLast().text()))
          : replies.remove();
    }

    @Override
    public Reply<Embeddings> embed(EmbedRequest request) {
      return Reply.answered(
          new Embeddings(
              List.of(new float[] {0.1f, -1e-7f, 3}, new float[] {1, 2, Float.MIN_VALUE}),
              Usage.notReported(),
              "e-1",
              Optional.empty(),
              Timing.whole(Duration.ofMillis(3)),
              List.of(Text.of("cut", "cortado"))));
    }

    @Override
    public Reply<List<String>> models() {
      return Reply.answered(List.of("m-1"));
    }
  }
}
