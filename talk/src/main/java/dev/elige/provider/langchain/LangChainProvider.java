package dev.elige.provider.langchain;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Models of LangChain4j as a provider, each asked under the name it was given.
 *
 * <p>LangChain4j makes the calls, by its own rules: it tries again as its objects are set, and does
 * not tell how often; it does not pass on how long a provider wants to be left alone, nor the
 * request id of the head. What is held here all the same: a time limit over the whole call, an
 * interrupt that cancels, no answer without its end, and no key in what a failure tells.
 */
public final class LangChainProvider implements ModelProvider {
  /** How long a call may take where nothing else is said. */
  private static final Duration USUAL = Duration.ofMinutes(10);

  private final String id;
  private final List<LangChainModel> models;
  private final Duration total;
  private final Capabilities capabilities;

  private LangChainProvider(String id, List<LangChainModel> models, Duration total) {
    this.id = id;
    this.models = List.copyOf(models);
    this.total = total;
    var all = new HashSet<Capability>();
    models.forEach(model -> all.addAll(model.capabilities().all()));
    this.capabilities = new Capabilities(all);
  }

  /**
   * A provider.
   *
   * @param id such as {@link LangChain#ID}
   * @throws InvalidInputException where two models have one name
   */
  public static LangChainProvider of(String id, LangChainModel... models) {
    var names = new HashSet<String>();
    for (var model : models) {
      if (!names.add(model.name())) {
        throw new InvalidInputException(
            model.name(),
            Text.of("two models have this name.", "dos modelos tienen este nombre."),
            Text.of("Give each one of its own.", "Da a cada uno el suyo."));
      }
    }
    return new LangChainProvider(id, List.of(models), USUAL);
  }

  /** The same, where a call may take so long with all that LangChain4j does in it. */
  public LangChainProvider within(Duration most) {
    return new LangChainProvider(id, models, most);
  }

  @Override
  public String id() {
    return id;
  }

  /** What at least one of the models can be asked for; each is held to its own. */
  @Override
  public Capabilities capabilities() {
    return capabilities;
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    return asked(
        request.model(),
        model ->
            model
                .capabilities()
                .missingFor(request)
                .map(missing -> LangChainProvider.<ChatAnswer>refused(model, missing))
                .orElseGet(() -> LangChainChat.ask(model, request, listener, total)));
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    return asked(
        request.model(),
        model ->
            model
                .embedding()
                .map(embedding -> LangChainVectors.of(embedding, request, total))
                .orElseGet(() -> refused(model, Capability.EMBEDDINGS)));
  }

  /** The names of the models that were given. */
  @Override
  public Reply<List<String>> models() {
    return Reply.answered(names());
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    models.forEach(model -> names.add(model.name()));
    return names;
  }

  private <T> Reply<T> asked(String name, Function<LangChainModel, Reply<T>> ask) {
    return find(name)
        .map(ask)
        .orElseGet(() ->
            Reply.failed(
                CallFailure.unsent(
                    FailureKind.BAD_REQUEST,
                    Nearest.of(name, names())
                        .map(near ->
                            Text.of(
                                "{} has no model {}; did you mean {}?",
                                "{} no tiene el modelo {}; ¿querías decir {}?",
                                id,
                                name,
                                near))
                        .orElse(
                            Text.of("{} has no model {}", "{} no tiene el modelo {}", id, name)))));
  }

  private Optional<LangChainModel> find(String name) {
    return models.stream().filter(model -> model.name().equals(name)).findFirst();
  }

  private static <T> Reply<T> refused(LangChainModel model, Capability missing) {
    return Reply.failed(Capabilities.refusal(model.name(), missing));
  }

  /** Names who is asked, never with what key. */
  @Override
  public String toString() {
    return id;
  }
}
