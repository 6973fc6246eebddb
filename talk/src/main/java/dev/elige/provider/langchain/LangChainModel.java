package dev.elige.provider.langchain;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What LangChain4j has of one model, under the name by which it is asked here. At which server, by
 * which name and with which key it is asked there is set in LangChain4j's own objects.
 *
 * @param name by which it is asked here; not blank
 * @param chat answers as a whole
 * @param streaming answers piece by piece
 * @param embedding makes vectors
 */
public record LangChainModel(
    String name,
    Optional<ChatModel> chat,
    Optional<StreamingChatModel> streaming,
    Optional<EmbeddingModel> embedding) {
  public LangChainModel {
    if (name.isBlank()) {
      throw new InvalidInputException(
          "name",
          Text.of("the model has no name.", "el modelo no tiene nombre."),
          Text.of("Give it one.", "Dale uno."));
    }
  }

  /** A model that answers messages. */
  public static LangChainModel of(String name, ChatModel chat) {
    return new LangChainModel(name, Optional.of(chat), Optional.empty(), Optional.empty());
  }

  /** A model that makes vectors. */
  public static LangChainModel of(String name, EmbeddingModel embedding) {
    return new LangChainModel(name, Optional.empty(), Optional.empty(), Optional.of(embedding));
  }

  /** The same, which also answers piece by piece. */
  public LangChainModel withStreaming(StreamingChatModel model) {
    return new LangChainModel(name, chat, Optional.of(model), embedding);
  }

  /**
   * What can be asked of it: what was given, and of a schema what LangChain4j's object declares.
   */
  Capabilities capabilities() {
    var all = EnumSet.of(Capability.MODEL_LIST, Capability.USAGE);
    chat.ifPresent(model -> {
      all.addAll(
          Set.of(Capability.CHAT, Capability.SYSTEM, Capability.TEMPERATURE, Capability.STOP));
      if (model.supportedCapabilities().contains(RESPONSE_FORMAT_JSON_SCHEMA)) {
        all.add(Capability.STRUCTURED_OUTPUT);
      }
    });
    streaming.ifPresent(_ -> all.add(Capability.STREAMING));
    embedding.ifPresent(_ -> all.add(Capability.EMBEDDINGS));
    return new Capabilities(all);
  }

  /** The name by which its provider knows it, where LangChain4j's object tells. */
  Optional<String> nameThere(boolean isStreamed) {
    var parameters =
        isStreamed
            ? streaming.map(StreamingChatModel::defaultRequestParameters)
            : chat.map(ChatModel::defaultRequestParameters);
    return parameters.flatMap(told -> Optional.ofNullable(told.modelName()));
  }
}
