package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.cost.use.CallTokens;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Usage;
import dev.elige.tokens.chat.RequestCounter;
import java.util.ArrayList;
import java.util.Locale;

/**
 * The tokens of one call: as the provider reported them, and where it did not, as they are counted
 * here, and marked so.
 *
 * @param input tokens of the prompt, all of them
 * @param output tokens generated, all of them
 * @param usage the parts of them, as the provider reported them
 */
public record CallCount(Counted input, Counted output, Usage usage) {
  /** Counts what was not reported. */
  static CallCount of(AskedModel model, ChatRequest request, ChatAnswer answer) {
    var usage = answer.usage();
    return new CallCount(
        usage.input().fold(Counted::reported, _ -> prompt(model, request)),
        usage.output().fold(Counted::reported, _ -> said(model, answer)),
        usage);
  }

  /** Whether the provider reported both. */
  public boolean isReported() {
    return input.basis() == Counted.Basis.REPORTED && output.basis() == Counted.Basis.REPORTED;
  }

  /** What is billed; a part that was not reported was not used. */
  CallTokens tokens() {
    long all = input.tokens();
    long cached = part(usage.cached(), all);
    return new CallTokens(
        all,
        cached,
        part(usage.cacheWritten(), all - cached),
        output.tokens(),
        part(usage.reasoning(), output.tokens()));
  }

  private static long part(Estimate<Long> reported, long most) {
    return Math.min(reported.toOptional().orElse(0L), most);
  }

  private static Counted prompt(AskedModel model, ChatRequest request) {
    var counter = new RequestCounter(model.canonical(), model.counter());
    return Counted.here(counter.count(conversation(request)).count());
  }

  /** What was said; what was thought and not said cannot be counted. */
  private static Counted said(AskedModel model, ChatAnswer answer) {
    return Counted.here(model.counter().count(answer.text()));
  }

  private static dev.elige.tokens.chat.ChatRequest conversation(ChatRequest request) {
    var messages = new ArrayList<dev.elige.tokens.chat.ChatMessage>();
    request
        .system()
        .ifPresent(text -> messages.add(dev.elige.tokens.chat.ChatMessage.of("system", text)));
    for (ChatMessage one : request.messages()) {
      var role = one.role().name().toLowerCase(Locale.ROOT);
      messages.add(dev.elige.tokens.chat.ChatMessage.of(role, one.text()));
    }
    return dev.elige.tokens.chat.ChatRequest.of(messages);
  }
}
