package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.Reply;

/**
 * A question that was put to a model, and what came of it.
 *
 * @param model who was asked
 * @param reply the answer, or why there is none
 * @param count its tokens; unknown where there is no answer
 * @param bill what the call cost; unknown where a price, or the answer, is missing
 */
public record Asked(
    AskedModel model, Reply<ChatAnswer> reply, Estimate<CallCount> count, Estimate<Bill> bill) {}
