package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.cost.Bill;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Reply;
import java.util.Optional;

/**
 * A question that was put to a model, and what came of it.
 *
 * @param model who was asked
 * @param request what the model was sent, translated where it was
 * @param reply the answer, or why there is none
 * @param count its tokens; unknown where there is no answer
 * @param bill what the model's part of the call cost; unknown where a price, or the answer, is
 *     missing
 * @param road the translations around it, where there are any
 */
public record Asked(
    AskedModel model,
    ChatRequest request,
    Reply<ChatAnswer> reply,
    Estimate<CallCount> count,
    Estimate<Bill> bill,
    Optional<TakenRoad> road) {
  /** What all of it cost, translations included. */
  public Estimate<Money> cost() {
    return road.map(TakenRoad::cost).orElseGet(() -> bill.map(Bill::monthly));
  }

  Asked with(Reply<ChatAnswer> other) {
    return new Asked(model, request, other, count, bill, road);
  }

  Asked on(TakenRoad taken) {
    return new Asked(model, request, reply, count, bill, Optional.of(taken));
  }
}
