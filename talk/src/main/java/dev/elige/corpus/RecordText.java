package dev.elige.corpus;

import dev.elige.tokens.chat.ChatRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Finds the text of a record. Without a named field these count, first come: {@code input}, {@code
 * prompt}, {@code text}, {@code content}, {@code messages}; as what is expected {@code expected},
 * {@code referenceResponse} (Amazon Bedrock's evaluation data), else the last message of an
 * assistant.
 */
final class RecordText {
  static final List<String> INPUTS = List.of("input", "prompt", "text", "content", "messages");
  static final List<String> OUTPUTS = List.of("expected", "referenceResponse");

  private final String field;

  /**
   * @param field the field that holds the text, a path {@code outer.inner} where needed; empty for
   *     the usual ones
   */
  RecordText(String field) {
    this.field = field;
  }

  Optional<String> input(JsonNode record) {
    if (record.isString()) {
      return Optional.of(record.stringValue());
    }
    var value = field.isEmpty() ? first(record, INPUTS) : named(record);
    return value.map(
        node -> ChatRecord.isChat(node) ? chat(node.values(), ChatRecord.asked(node)) : text(node));
  }

  /** The record as a request with roles; empty where its text is plain. */
  Optional<ChatRequest> request(JsonNode record) {
    return (field.isEmpty() ? first(record, INPUTS) : named(record))
        .filter(ChatRecord::isChat)
        .map(messages -> ChatRecord.request(messages, beside(record)));
  }

  /** What stands beside the text: the record, or the part of it that holds the named field. */
  private JsonNode beside(JsonNode record) {
    int last = field.lastIndexOf('.');
    return last < 0 || record.has(field)
        ? record
        : record.at("/" + field.substring(0, last).replace('.', '/'));
  }

  Optional<String> output(JsonNode record) {
    var expected = first(record, OUTPUTS).map(RecordText::text);
    return expected.or(() ->
        first(record, List.of("messages"))
            .filter(ChatRecord::isChat)
            .filter(messages -> ChatRecord.asked(messages) < messages.size())
            .map(messages -> content(messages.get(messages.size() - 1))));
  }

  private Optional<JsonNode> named(JsonNode record) {
    var whole = present(record.get(field));
    if (whole.isPresent()) {
      return whole;
    }
    Optional<JsonNode> node = Optional.of(record);
    for (var part : field.split("\\.")) {
      node = node.flatMap(outer -> present(outer.get(part)));
    }
    return node;
  }

  private static Optional<JsonNode> first(JsonNode record, List<String> names) {
    return names.stream().flatMap(name -> present(record.get(name)).stream()).findFirst();
  }

  private static Optional<JsonNode> present(@org.jspecify.annotations.Nullable JsonNode node) {
    return Optional.ofNullable(node).filter(value -> !value.isNull());
  }

  private static String chat(java.util.Collection<JsonNode> messages, int count) {
    return messages.stream()
        .limit(count)
        .map(RecordText::content)
        .collect(Collectors.joining("\n"));
  }

  /** A message's text, that of its parts where it has several. */
  private static String content(JsonNode message) {
    var content = message.path("content");
    if (content.isArray()) {
      return content.values().stream()
          .map(part -> part.path("text").asString(""))
          .collect(Collectors.joining("\n"));
    }
    return content.isMissingNode() || content.isNull() ? "" : text(content);
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }
}
