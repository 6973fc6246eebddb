package dev.elige.cost;

import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.RequestCounter;
import java.util.List;

/** Adds the counts of samples up. */
final class CountTally {
  private int texts;
  private int requests;
  private int partial;
  private long tokens;
  private double squares;
  private long low;
  private long high;
  private long largestLow;
  private long largestHigh;

  /** Texts as they are: nothing is added for the message that each is sent in. */
  static KeptCounts.Count of(List<String> texts, ModelCounter counter) {
    var tally = new CountTally();
    tally.add(texts, counter);
    return tally.count();
  }

  /** Plain inputs, and requests with what is documented of their format. */
  static KeptCounts.Count of(Samples samples, ModelCounter counter, RequestCounter requests) {
    var tally = new CountTally();
    tally.add(samples.inputs(), counter);
    for (var request : samples.requests()) {
      var counted = requests.count(request);
      tally.requests++;
      tally.partial += counted.isWhole() ? 0 : 1;
      tally.add(counted.count());
    }
    return tally.count();
  }

  private void add(List<String> all, ModelCounter counter) {
    for (String text : all) {
      add(counter.count(text));
    }
  }

  private void add(TokenCount count) {
    texts++;
    tokens += count.tokens();
    squares += (double) count.tokens() * count.tokens();
    low += count.low();
    high += count.high();
    largestLow = Math.max(largestLow, count.low());
    largestHigh = Math.max(largestHigh, count.high());
  }

  private KeptCounts.Count count() {
    return new KeptCounts.Count(
        texts, requests, partial, tokens, squares, low, high, largestLow, largestHigh);
  }
}
