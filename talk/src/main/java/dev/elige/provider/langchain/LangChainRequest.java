package dev.elige.provider.langchain;

import dev.elige.provider.ChatRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.ArrayList;

/**
 * A question in LangChain4j's words. What is not asked for is not set, so that what its own objects
 * were given holds; the model is theirs too.
 */
final class LangChainRequest {
  private LangChainRequest() {}

  static dev.langchain4j.model.chat.request.ChatRequest of(ChatRequest request) {
    var messages = new ArrayList<ChatMessage>();
    request.system().ifPresent(text -> messages.add(SystemMessage.from(text)));
    for (var message : request.messages()) {
      messages.add(
          switch (message.role()) {
            case USER -> UserMessage.from(message.text());
            case ASSISTANT -> AiMessage.from(message.text());
          });
    }
    var asked = dev.langchain4j.model.chat.request.ChatRequest.builder().messages(messages);
    request.maxOutputTokens().ifPresent(asked::maxOutputTokens);
    request.temperature().ifPresent(asked::temperature);
    if (!request.stop().isEmpty()) {
      asked.stopSequences(request.stop());
    }
    request.schema().ifPresent(text -> asked.responseFormat(format(text)));
    return asked.build();
  }

  private static ResponseFormat format(String schema) {
    return ResponseFormat.builder()
        .type(ResponseFormatType.JSON)
        .jsonSchema(
            JsonSchema.builder().name("answer").rootElement(JsonRawSchema.from(schema)).build())
        .build();
  }
}
