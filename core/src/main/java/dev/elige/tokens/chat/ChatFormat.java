package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;
import java.util.List;

/**
 * What a provider adds to the text of a request: roles, names, the definitions of tools, images.
 * Only what the provider documents is known.
 */
public sealed interface ChatFormat
    permits OpenAiChatFormat, AnthropicChatFormat, GeminiChatFormat, UndocumentedFormat {
  /** The tokens of a conversation with its format, up to the place where the answer begins. */
  Estimate<TokenCount> conversation(List<ChatMessage> messages);

  /** The tokens that the definitions of tools add to a conversation; 0 without any. */
  Estimate<TokenCount> tools(List<ToolDefinition> tools, ToolChoice choice);

  /** Names what is documented of the format: equal keys give equal counts. */
  String key();

  /** The tokens of an image. */
  Estimate<TokenCount> image(ImageSize size, ImageDetail detail);

  /**
   * The format of a model, as its maker's own service has it.
   *
   * @param model the canonical model, {@code vendor/name}
   * @param counter counts texts for the model
   */
  static ChatFormat of(String model, TokenCounter counter) {
    if (model.startsWith("openai/")) {
      return new OpenAiChatFormat(model, counter);
    }
    if (model.startsWith("anthropic/")) {
      return new AnthropicChatFormat(model, counter);
    }
    return model.startsWith("google/gemini-")
        ? new GeminiChatFormat(model)
        : new UndocumentedFormat(model);
  }
}
