package dev.elige.corpus;

import dev.elige.tokens.chat.ChatMessage;
import dev.elige.tokens.chat.ChatRequest;
import dev.elige.tokens.chat.ChatRequest.Tools;
import dev.elige.tokens.chat.ToolChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a chat request as the services of OpenAI and Anthropic take it: messages with roles, the
 * system prompt among them or beside them ({@code system}), {@code tools} and {@code tool_choice}.
 * An answer at the end is none of the request.
 */
public final class ChatRecord {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private ChatRecord() {}

  /**
   * The request that a text is as a whole.
   *
   * @return empty where the text is no JSON object with {@code messages} that have roles
   */
  public static Optional<ChatRequest> of(String text) {
    if (!text.stripLeading().startsWith("{") || !text.contains("\"messages\"")) {
      return Optional.empty();
    }
    try {
      var record = JSON.readTree(text);
      return Optional.of(record.path("messages"))
          .filter(ChatRecord::isChat)
          .map(messages -> request(messages, record));
    } catch (JacksonException _) {
      return Optional.empty(); // words that begin like JSON, or records one after another
    }
  }

  /**
   * A request.
   *
   * @param messages at least one, with a role
   * @param record what stands beside the messages
   */
  static ChatRequest request(JsonNode messages, JsonNode record) {
    var said = new ArrayList<ChatMessage>();
    var images = new ImageTally();
    var system = record.path("system");
    if (!system.isMissingNode() && !system.isNull()) {
      said.add(ChatMessage.of("system", content(system, images)));
    }
    messages.values().stream()
        .limit(asked(messages))
        .forEach(message -> said.add(message(message, images)));
    return new ChatRequest(said, tools(record.path("tools")), choice(record), images.count);
  }

  static boolean isChat(JsonNode node) {
    return node.isArray() && !node.isEmpty() && node.get(0).has("role");
  }

  /** How many messages were asked with: all but an answer at the end. */
  static int asked(JsonNode messages) {
    var last = messages.get(messages.size() - 1);
    boolean answered = last.path("role").asString("").equals("assistant");
    return answered ? messages.size() - 1 : messages.size();
  }

  private static ChatMessage message(JsonNode message, ImageTally images) {
    var calls = message.path("tool_calls");
    var content = content(message.path("content"), images);
    return new ChatMessage(
        message.path("role").asString(""),
        message.path("name").asString(""),
        calls.isEmpty() ? content : content + calls);
  }

  /** The text of a content; calls of tools and their results as JSON. */
  private static String content(JsonNode content, ImageTally images) {
    if (content.isMissingNode() || content.isNull()) {
      return "";
    }
    if (!content.isArray()) {
      return content.isString() ? content.stringValue() : content.toString();
    }
    List<String> parts = new ArrayList<>();
    for (var part : content.values()) {
      if (part.path("text").isString()) {
        parts.add(part.path("text").stringValue());
      } else if (part.path("type").asString("").contains("image")) {
        images.count++;
      } else {
        parts.add(part.toString());
      }
    }
    return String.join("\n", parts);
  }

  private static Tools tools(JsonNode tools) {
    return tools.isEmpty() ? Tools.NONE : new Tools(tools.toString(), ToolRecord.all(tools));
  }

  private static ToolChoice choice(JsonNode record) {
    var choice = record.path("tool_choice");
    var word = choice.isObject() ? choice.path("type").asString("") : choice.asString("");
    return switch (word) {
      case "required", "function", "any", "tool" -> ToolChoice.FORCED;
      default -> ToolChoice.FREE;
    };
  }

  private static final class ImageTally {
    private int count;
  }
}
