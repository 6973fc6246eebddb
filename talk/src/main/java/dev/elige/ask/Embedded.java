package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.provider.Embeddings;
import dev.elige.provider.Reply;

/**
 * A text of which a model was asked a vector, and what came of it.
 *
 * @param model who was asked
 * @param reply the vector, or why there is none
 * @param input the tokens of the text; unknown where there is no vector
 * @param bill what the call cost; unknown where a price, or the vector, is missing
 */
public record Embedded(
    AskedModel model, Reply<Embeddings> reply, Estimate<Counted> input, Estimate<Bill> bill) {}
