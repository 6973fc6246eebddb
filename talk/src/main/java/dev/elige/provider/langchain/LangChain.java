package dev.elige.provider.langchain;

import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;

/** What models of LangChain4j can be asked for; known also where the library is not there. */
public final class LangChain {
  /** The usual id of such a provider; another may be given. */
  public static final String ID = "langchain4j";

  /**
   * The most that a model can be asked for. Cached and reasoning tokens are missing, since the core
   * of LangChain4j has no place for them.
   */
  public static final Capabilities MOST =
      Capabilities.of(
          Capability.CHAT,
          Capability.STREAMING,
          Capability.SYSTEM,
          Capability.TEMPERATURE,
          Capability.STOP,
          Capability.STRUCTURED_OUTPUT,
          Capability.EMBEDDINGS,
          Capability.MODEL_LIST,
          Capability.USAGE);

  private LangChain() {}
}
