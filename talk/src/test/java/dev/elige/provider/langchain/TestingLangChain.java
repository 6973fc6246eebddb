package dev.elige.provider.langchain;

import dev.elige.provider.dialect.TestingDialect;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;

/** LangChain4j's own model for OpenAI, which asks a server on this machine. */
public final class TestingLangChain {
  private TestingLangChain() {}

  /** Which waits for seconds, as a busy machine asks for. */
  public static LangChainProvider at(String address) {
    return at(address, Duration.ofSeconds(5));
  }

  /** Which itself waits so long for an answer. */
  static LangChainProvider at(String address, Duration timeout) {
    var chat =
        OpenAiChatModel.builder()
            .baseUrl(address)
            .apiKey(TestingDialect.KEY)
            .modelName("m-1")
            .maxRetries(0)
            .timeout(timeout)
            .supportedCapabilities(Capability.RESPONSE_FORMAT_JSON_SCHEMA)
            .build();
    var streaming =
        OpenAiStreamingChatModel.builder()
            .baseUrl(address)
            .apiKey(TestingDialect.KEY)
            .modelName("m-1")
            .timeout(timeout)
            .build();
    return LangChainProvider.of(
            LangChain.ID, LangChainModel.of("m-1", chat).withStreaming(streaming))
        .within(Duration.ofSeconds(10));
  }
}
