package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import java.util.List;

/**
 * The chat format of a model whose maker documents no formula.
 *
 * @param model the model
 */
record UndocumentedFormat(String model) implements ChatFormat {
  @Override
  public Estimate<TokenCount> conversation(List<ChatMessage> messages) {
    return unknown(
        model, Text.of("the format of a conversation", "el formato de una conversación"));
  }

  @Override
  public Estimate<TokenCount> tools(List<ToolDefinition> tools, ToolChoice choice) {
    return unknown(model, Text.of("definitions of tools", "definiciones de herramientas"));
  }

  @Override
  public String key() {
    return "no format";
  }

  @Override
  public Estimate<TokenCount> image(ImageSize size, ImageDetail detail) {
    return unknown(model, Text.of("images", "imágenes"));
  }

  static Estimate<TokenCount> unknown(String model, Text what) {
    return Estimate.unknown(
        "no formula is documented for {} of {}",
        "no hay fórmula documentada para {} de {}",
        what,
        model);
  }
}
