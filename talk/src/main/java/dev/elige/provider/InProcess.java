package dev.elige.provider;

/**
 * Models that run inside this program and make vectors of texts. The port; the models are an extra,
 * which a service loader finds. Nothing leaves the machine, and nothing is paid.
 */
public interface InProcess extends ModelProvider {
  /** The id of every such provider. */
  String ID = "in-process";

  /** Where it is asked: the jar, since there is no address. */
  String PLACE = "jar:elige-extra-embeddings";

  /** What it declares, also where it is not there. */
  Capabilities CAPABILITIES =
      Capabilities.of(Capability.EMBEDDINGS, Capability.MODEL_LIST, Capability.USAGE);

  @Override
  default String id() {
    return ID;
  }

  @Override
  default Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  default Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    return Reply.failed(Capabilities.refusal(ID, Capability.CHAT));
  }
}
