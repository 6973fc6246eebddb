package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.billing.Billing;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.util.Optional;

/**
 * Asks a model one question, counts its tokens and bills it with the one cost function.
 *
 * <p>Guarantee: tokens are the provider's own count where it gives one, and else counted here and
 * marked so; what is not known is never billed as nothing.
 */
public final class Asker {
  private static final Text NO_ANSWER =
      Text.of(
          "there is no answer, and what a provider bills for one that failed it does not say",
          "no hay respuesta, y el proveedor no dice qué factura por una fallida");

  private final Billing billing;

  public Asker(Billing billing) {
    this.billing = billing;
  }

  /**
   * Asks.
   *
   * @param request names the model as its provider does
   * @param listener hears the answer while it comes
   */
  public Asked ask(AskedModel model, ChatRequest request, TextListener listener) {
    var reply = model.provider().ask(request, listener);
    return switch (reply) {
      case Reply.Answered<ChatAnswer>(var answer) -> {
        var count = CallCount.of(model, request, answer);
        yield new Asked(
            model, request, reply, Estimate.known(count), bill(model, count), Optional.empty());
      }
      case Reply.Failed<ChatAnswer> _ -> unanswered(model, request, reply);
    };
  }

  /** A question to which there is no answer, and therefore no count and no bill. */
  static Asked unanswered(AskedModel model, ChatRequest request, Reply<ChatAnswer> failed) {
    return new Asked(
        model,
        request,
        failed,
        Estimate.unknown(NO_ANSWER),
        Estimate.unknown(NO_ANSWER),
        Optional.empty());
  }

  private Estimate<Bill> bill(AskedModel model, CallCount count) {
    return model.tariff().flatMap(tariff -> billing.call(count.tokens(), tariff));
  }
}
