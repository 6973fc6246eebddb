package dev.elige.provider.replay;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatMessage.Role;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was asked, as an object whose keys always stand in one order; what was not asked for is left
 * out. A request with {@code texts} asks for vectors.
 */
final class RequestJson {
  static final String STREAMED = "streamed";
  static final String TEXTS = "texts";

  private static final String MODEL = "model";
  private static final String SYSTEM = "system";
  private static final String MESSAGES = "messages";
  private static final String ROLE = "role";
  private static final String TEXT = "text";
  private static final String MOST = "maxOutputTokens";
  private static final String TEMPERATURE = "temperature";
  private static final String STOP = "stop";
  static final String SCHEMA = "schema";

  private static final List<String> OF_CHAT =
      List.of(MODEL, SYSTEM, MESSAGES, MOST, TEMPERATURE, STOP, SCHEMA, STREAMED);
  private static final List<String> OF_EMBEDDING = List.of(MODEL, TEXTS);

  private RequestJson() {}

  static ObjectNode of(ChatRequest request) {
    var object = JsonMapper.shared().createObjectNode().put(MODEL, request.model());
    request.system().ifPresent(text -> object.put(SYSTEM, text));
    var messages = object.putArray(MESSAGES);
    for (var message : request.messages()) {
      messages
          .addObject()
          .put(ROLE, message.role().name().toLowerCase(Locale.ROOT))
          .put(TEXT, message.text());
    }
    request.maxOutputTokens().ifPresent(most -> object.put(MOST, most));
    request.temperature().ifPresent(value -> object.put(TEMPERATURE, value));
    if (!request.stop().isEmpty()) {
      request.stop().forEach(object.putArray(STOP)::add);
    }
    request.schema().ifPresent(text -> putSchema(object, text));
    if (request.isStreamed()) {
      object.put(STREAMED, true);
    }
    return object;
  }

  static ObjectNode of(EmbedRequest request) {
    var object = JsonMapper.shared().createObjectNode().put(MODEL, request.model());
    request.texts().forEach(object.putArray(TEXTS)::add);
    return object;
  }

  /** As JSON, so that blanks in it make no other request; what is none stays a text. */
  private static void putSchema(ObjectNode object, String text) {
    try {
      object.set(SCHEMA, JsonMapper.shared().readTree(text));
    } catch (JacksonException _) {
      object.put(SCHEMA, text);
    }
  }

  static ChatRequest chat(Part line) throws MalformedLineException {
    var part = line.object("request", OF_CHAT);
    var messages = new ArrayList<ChatMessage>();
    for (var one : part.objects(MESSAGES, List.of(ROLE, TEXT))) {
      messages.add(new ChatMessage(role(one), one.text(TEXT)));
    }
    var schema = part.node().path(SCHEMA);
    var text = schema.isString() ? schema.stringValue() : schema.toString();
    try {
      var request = ChatRequest.of(part.text(MODEL), messages).withStop(part.texts(STOP));
      return new ChatRequest(
          request.model(),
          messages,
          part.textIfThere(SYSTEM),
          part.smallIfThere(MOST),
          part.numberIfThere(TEMPERATURE),
          request.stop(),
          part.has(SCHEMA) ? Optional.of(text) : Optional.empty(),
          part.flag(STREAMED));
    } catch (InvalidInputException e) {
      throw refused(e);
    }
  }

  static EmbedRequest embed(Part line) throws MalformedLineException {
    var part = line.object("request", OF_EMBEDDING);
    try {
      return new EmbedRequest(part.text(MODEL), part.texts(TEXTS));
    } catch (InvalidInputException e) {
      throw refused(e);
    }
  }

  private static Role role(Part message) throws MalformedLineException {
    return switch (message.text(ROLE)) {
      case "user" -> Role.USER;
      case "assistant" -> Role.ASSISTANT;
      default ->
          throw message.refused(
              ROLE,
              Text.of("is no role.", "no es un papel."),
              Text.of("Write user or assistant.", "Escribe user o assistant."));
    };
  }

  private static MalformedLineException refused(InvalidInputException e) {
    var first = e.problems().getFirst();
    return new MalformedLineException(
        Text.of("request.{}: {}", "request.{}: {}", first.place(), first.rule()), first.cure());
  }
}
