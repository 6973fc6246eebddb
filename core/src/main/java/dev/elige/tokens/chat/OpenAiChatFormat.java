package dev.elige.tokens.chat;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounter;
import dev.elige.tokens.chat.FormatTable.Row;
import java.util.List;

/**
 * OpenAI's chat format, as its cookbook computes it for models up to GPT-4o ("How to count tokens
 * with tiktoken", sections 6 and 7): each message has its role and content and a constant, a name
 * counts with another, and every answer is primed. A tool costs a constant, its name and
 * description, and its parameters; a description is taken without its final full stop.
 *
 * @param model the model
 * @param counter counts its texts
 */
record OpenAiChatFormat(String model, TokenCounter counter) implements ChatFormat {
  /** Model, tokens per message, per name; page, day. */
  private static final FormatTable MESSAGES = FormatTable.open("openai-messages.tsv");

  /** Model, tokens per tool; page, day. */
  private static final FormatTable TOOLS = FormatTable.open("openai-tools.tsv");

  private static final int PRIMING = 3;
  private static final int PARAMETERS = 3;
  private static final int PARAMETER = 3;
  private static final int CHOICES = -3;
  private static final int CHOICE = 3;
  private static final int TOOLS_END = 12;

  @Override
  public Estimate<TokenCount> conversation(List<ChatMessage> messages) {
    return MESSAGES
        .find(model)
        .map(row -> Estimate.<TokenCount>known(conversation(messages, row)))
        .orElseGet(() ->
            UndocumentedFormat.unknown(
                model, Text.of("the format of a conversation", "el formato de una conversación")));
  }

  private TokenCount conversation(List<ChatMessage> messages, Row row) {
    var sum = new CountSum(counter).add(PRIMING);
    for (var message : messages) {
      sum.add(row.number(0)).add(message.role()).add(message.content());
      if (!message.name().isEmpty()) {
        sum.add(row.number(1)).add(message.name());
      }
    }
    return sum.by(
        Text.of(
            "{} tokens for each message, {} for a name, {} to begin the answer",
            "{} tokens por mensaje, {} por nombre, {} para empezar la respuesta",
            row.number(0),
            row.number(1),
            PRIMING),
        row.citation());
  }

  /** How a tool must be chosen adds nothing that is documented. */
  @Override
  public Estimate<TokenCount> tools(List<ToolDefinition> tools, ToolChoice choice) {
    return TOOLS
        .find(model)
        .map(row -> Estimate.<TokenCount>known(tools(tools, row)))
        .orElseGet(() ->
            UndocumentedFormat.unknown(
                model, Text.of("definitions of tools", "definiciones de herramientas")));
  }

  private TokenCount tools(List<ToolDefinition> tools, Row row) {
    var sum = new CountSum(counter).add(tools.isEmpty() ? 0 : TOOLS_END);
    for (var tool : tools) {
      sum.add(row.number(0)).add(tool.name() + ":" + open(tool.description()));
      sum.add(tool.parameters().isEmpty() ? 0 : PARAMETERS);
      tool.parameters().forEach(parameter -> add(parameter, sum));
    }
    return sum.by(
        Text.of(
            "{} tokens for each tool, {} for each parameter, {} for all",
            "{} tokens por herramienta, {} por parámetro, {} para el conjunto",
            row.number(0),
            PARAMETER,
            TOOLS_END),
        row.citation());
  }

  private static void add(ToolDefinition.Parameter parameter, CountSum sum) {
    sum.add(PARAMETER);
    if (!parameter.choices().isEmpty()) {
      sum.add(CHOICES);
      parameter.choices().forEach(choice -> sum.add(CHOICE).add(choice));
    }
    sum.add(parameter.name() + ":" + parameter.type() + ":" + open(parameter.description()));
  }

  private static String open(String description) {
    return description.endsWith(".")
        ? description.substring(0, description.length() - 1)
        : description;
  }

  @Override
  public String key() {
    return "openai " + MESSAGES.key(model) + " " + TOOLS.key(model);
  }

  @Override
  public Estimate<TokenCount> image(ImageSize size, ImageDetail detail) {
    return OpenAiImages.tokens(model, size, detail);
  }
}
