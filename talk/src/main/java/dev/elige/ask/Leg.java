package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.provider.Reply;
import java.time.Duration;
import java.util.List;

/**
 * One way of the road around a missing language, gone.
 *
 * @param by who translated
 * @param direction from where to where
 * @param texts translated, in the order of the originals; or why there is none of them
 * @param characters of the originals that were sent (code points)
 * @param bill what it cost; unknown where a price is missing, or it failed
 * @param time of all texts, which are translated one after the other
 */
public record Leg(
    String by,
    Direction direction,
    Reply<List<String>> texts,
    long characters,
    Estimate<Bill> bill,
    Duration time) {}
