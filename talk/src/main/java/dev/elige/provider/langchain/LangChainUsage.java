package dev.elige.provider.langchain;

import dev.elige.base.Estimate;
import dev.elige.provider.Usage;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as LangChain4j tells them: input and output, and no parts. Some of its models say 0 for
 * what they do not know; a prompt always has tokens, so a 0 there makes both unknown.
 */
final class LangChainUsage {
  private LangChainUsage() {}

  static Usage of(@Nullable TokenUsage told) {
    if (told == null || told.inputTokenCount() == null || told.inputTokenCount() <= 0) {
      return Usage.notReported();
    }
    return Usage.told(
        Estimate.known((long) told.inputTokenCount()),
        Usage.unreported(),
        Usage.unreported(),
        output(told.outputTokenCount()),
        Usage.unreported());
  }

  private static Estimate<Long> output(@Nullable Integer count) {
    return count == null || count < 0 ? Usage.unreported() : Estimate.known((long) count);
  }
}
