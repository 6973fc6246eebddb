package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;
import dev.elige.tokens.chat.FormatTable.Row;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Anthropic's chat format, as far as it is documented: tools bring a system prompt of a stated
 * size, images have a formula, and what a message costs beside its text is not documented.
 *
 * @param model the model
 * @param counter counts its texts
 */
record AnthropicChatFormat(String model, TokenCounter counter) implements ChatFormat {
  /** Model, tokens of the system prompt with a free choice, with a forced one; page, day. */
  private static final FormatTable TOOLS = FormatTable.open("anthropic-tools.tsv");

  @Override
  public Estimate<TokenCount> conversation(List<ChatMessage> messages) {
    return Estimate.unknown(
        "Anthropic documents no formula for a conversation; its counting service counts whole"
            + " requests",
        "Anthropic no documenta ninguna fórmula para una conversación; su servicio de recuento"
            + " cuenta peticiones enteras");
  }

  /**
   * The system prompt, and the definitions. How these are written out is not documented: they lie
   * between their bare words and their JSON, and the guess is the middle.
   */
  @Override
  public Estimate<TokenCount> tools(List<ToolDefinition> tools, ToolChoice choice) {
    return TOOLS
        .find(model)
        .map(row -> Estimate.<TokenCount>known(tools(tools, choice, row)))
        .orElseGet(() ->
            UndocumentedFormat.unknown(
                model, Text.of("definitions of tools", "definiciones de herramientas")));
  }

  private TokenCount tools(List<ToolDefinition> tools, ToolChoice choice, Row row) {
    int prompt = tools.isEmpty() ? 0 : row.number(choice == ToolChoice.FREE ? 0 : 1);
    var words = counter.count(written(tools, AnthropicTools::words));
    var json = counter.count(written(tools, AnthropicTools::json));
    return new TokenCount.Estimated(
        prompt + (words.tokens() + json.tokens()) / 2,
        prompt + words.low(),
        prompt + Math.max(json.high(), words.high()),
        Text.of(
            "{} tokens of system prompt, and the definitions between their words and their JSON",
            "{} tokens de instrucciones del sistema, y las definiciones entre sus palabras y su"
                + " JSON",
            prompt),
        row.citation());
  }

  private static String written(List<ToolDefinition> tools, Function<ToolDefinition, String> form) {
    return tools.stream().map(form).collect(Collectors.joining("\n"));
  }

  @Override
  public String key() {
    return "anthropic " + TOOLS.key(model);
  }

  @Override
  public Estimate<TokenCount> image(ImageSize size, ImageDetail detail) {
    return AnthropicImages.tokens(model, size);
  }
}
