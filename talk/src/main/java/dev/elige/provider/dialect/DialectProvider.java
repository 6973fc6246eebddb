package dev.elige.provider.dialect;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Masks;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Reply;
import dev.elige.provider.Secret;
import dev.elige.provider.TextListener;
import dev.elige.provider.Timing;
import dev.elige.provider.http.AnswerReader;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.Head;
import dev.elige.provider.http.HttpCaller;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A provider of the list, asked in its dialect. One is made for each key. */
public final class DialectProvider implements ModelProvider {
  private final ProviderRow row;
  private final Dialect dialect;
  private final Estimate<URI> address;
  private final Estimate<Secret> key;
  private final Masks masks;
  private final HttpCaller caller;
  private final Gate gate;

  private DialectProvider(
      ProviderRow row,
      Dialect dialect,
      Map<String, String> environment,
      HttpCaller caller,
      Gate gate) {
    this.row = row;
    this.dialect = dialect;
    this.address = row.address(environment);
    this.key = key(row, environment);
    this.masks = Masks.of(key.toOptional().stream().toList());
    this.caller = caller;
    this.gate = gate;
  }

  /**
   * The provider of a row.
   *
   * @param environment where its key and the variables of its address are, such as {@code
   *     System.getenv()}
   * @param gate how many calls its key makes at once
   */
  public static DialectProvider of(
      ProviderRow row, Map<String, String> environment, HttpCaller caller, Gate gate) {
    var dialect = Dialect.Named.of(row.dialect()).orElseThrow().dialect();
    return new DialectProvider(row, dialect, environment, caller, gate);
  }

  /**
   * The provider of a row among others.
   *
   * @param gates those of the list of which the row is
   */
  public static DialectProvider of(
      ProviderRow row, Map<String, String> environment, HttpCaller caller, KeyGates gates) {
    return of(row, environment, caller, gates.of(row, key(row, environment)));
  }

  static Estimate<Secret> key(ProviderRow row, Map<String, String> environment) {
    Estimate<Secret> found = Estimate.unknown("no key is asked for", "no se pide ninguna clave");
    for (var variable : row.keys().reversed()) {
      var one = Secret.inVariable(environment, variable);
      found = one.isKnown() || !found.isKnown() ? one : found;
    }
    return found;
  }

  @Override
  public String id() {
    return row.id();
  }

  @Override
  public Capabilities capabilities() {
    return row.capabilities();
  }

  /** The key it asks with; unknown where none is set. */
  public Estimate<Secret> key() {
    return key;
  }

  /** Where it is asked; unknown where a variable of its address is not set. */
  public Estimate<URI> address() {
    return address;
  }

  @Override
  public Reply<ChatAnswer> ask(ChatRequest request, TextListener listener) {
    var missing = capabilities().missingFor(request);
    return missing.isPresent()
        ? refused(missing.get())
        : call(
            dialect.chat(request, row),
            () -> new ChatReader(dialect, row, request, listener, masks));
  }

  @Override
  public Reply<Embeddings> embed(EmbedRequest request) {
    return capabilities().has(Capability.EMBEDDINGS)
        ? call(
            dialect.embed(request),
            () ->
                new BodyReader<>(
                    (body, head, sent) -> embeddings(request, dialect.vectors(body), head, sent),
                    masks))
        : refused(Capability.EMBEDDINGS);
  }

  private static Embeddings embeddings(
      EmbedRequest request, Dialect.Vectors told, Head head, long sent) throws CallException {
    int size = told.vectors().isEmpty() ? 0 : told.vectors().getFirst().length;
    if (told.vectors().size() != request.texts().size()
        || size == 0
        || told.vectors().stream().anyMatch(vector -> vector.length != size)) {
      throw VectorReader.wrong();
    }
    return new Embeddings(
        told.vectors(),
        told.usage(),
        told.model().orElse(request.model()),
        head.requestId(),
        Timing.whole(Duration.ofNanos(System.nanoTime() - sent)));
  }

  @Override
  public Reply<List<String>> models() {
    return capabilities().has(Capability.MODEL_LIST)
        ? call(
            dialect.models(), () -> new BodyReader<>((body, _, _) -> dialect.models(body), masks))
        : refused(Capability.MODEL_LIST);
  }

  private <T> Reply<T> refused(Capability missing) {
    return Reply.failed(Capabilities.refusal(id(), missing));
  }

  private <T> Reply<T> call(Outgoing outgoing, Supplier<? extends AnswerReader<T>> readers) {
    if (!key.isKnown() && !row.isKeyOptional()) {
      return unsent(FailureKind.AUTH, key);
    }
    return address.fold(
        base -> {
          var uri = URI.create(base + outgoing.path());
          return caller.call(() -> request(uri, outgoing), readers, gate, masks);
        },
        _ -> unsent(FailureKind.BAD_REQUEST, address));
  }

  private static <T> Reply<T> unsent(FailureKind kind, Estimate<?> unknown) {
    Text reason = unknown.fold(_ -> kind.title(), why -> why);
    return Reply.failed(CallFailure.unsent(kind, reason));
  }

  private HttpRequest.Builder request(URI uri, Outgoing outgoing) {
    var request = HttpRequest.newBuilder(uri).header("User-Agent", "elige");
    dialect.headers().forEach(request::header);
    key.toOptional().ifPresent(secret -> sign(request, secret));
    outgoing
        .body()
        .ifPresent(body ->
            request
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.bytes(body))));
    return request;
  }

  private void sign(HttpRequest.Builder request, Secret secret) {
    var usual = dialect.keyHeader();
    var header = row.keyHeader().orElse(usual.getKey());
    var before = row.keyHeader().isPresent() ? "" : usual.getValue();
    secret.reveal(value -> request.header(header, before + value));
  }

  /** Names who is asked, and where; never with what key. */
  @Override
  public String toString() {
    return id()
        + " at "
        + address.fold(uri -> masks.hiddenIn(Secret.hideUser(uri.toString())), Text::toString);
  }
}
