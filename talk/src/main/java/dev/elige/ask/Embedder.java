package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.use.CallTokens;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.Reply;
import java.util.List;

/**
 * Asks a model for the vector of one text, counts its tokens and bills it with the one cost
 * function. Tokens are the provider's own count where it gives one, and else counted here and
 * marked so.
 */
public final class Embedder {
  private static final Text NO_VECTOR =
      Text.of(
          "there is no vector, and what a provider bills for a call that failed it does not say",
          "no hay vector, y el proveedor no dice qué factura por una llamada fallida");

  private final Billing billing;

  public Embedder(Billing billing) {
    this.billing = billing;
  }

  /** Asks for the vector of a text. */
  public Embedded embed(AskedModel model, String text) {
    var reply = model.provider().embed(new EmbedRequest(model.model(), List.of(text)));
    return switch (reply) {
      case Reply.Answered<Embeddings>(var answer) -> {
        var input =
            answer
                .usage()
                .input()
                .fold(Counted::reported, _ -> Counted.here(model.counter().count(text)));
        var tokens = CallTokens.of(input.tokens(), 0);
        yield new Embedded(
            model,
            reply,
            Estimate.known(input),
            model.tariff().flatMap(tariff -> billing.call(tokens, tariff)));
      }
      case Reply.Failed<Embeddings> _ ->
          new Embedded(model, reply, Estimate.unknown(NO_VECTOR), Estimate.unknown(NO_VECTOR));
    };
  }
}
