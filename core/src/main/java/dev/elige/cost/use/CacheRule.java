package dev.elige.cost.use;

import dev.elige.base.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a provider says of its cache of prompts.
 *
 * @param minimumTokens tokens from which a beginning is cached; empty where no page states it
 * @param life how long a beginning lives after its last use; empty where no page states it
 * @param writesArePriced whether writing has a price of its own; else it costs what input costs
 * @param page who says so
 * @param day when the page is known to have said it
 */
record CacheRule(
    Optional<Long> minimumTokens,
    Optional<Duration> life,
    boolean writesArePriced,
    String page,
    LocalDate day) {
  /** The page and its day, for people. */
  Text source() {
    return Text.verbatim(page + ", " + day);
  }
}
