package dev.elige.tokens.chat;

import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.TokenCount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a request as they are counted, and what is said of each. */
final class CountParts {
  private final ModelCounter counter;
  private final CountSum sum;
  private final List<Text> said = new ArrayList<>();
  private @Nullable Citation page;
  private boolean isWhole = true;

  CountParts(ModelCounter counter) {
    this.counter = counter;
    this.sum = new CountSum(counter);
    said.add(counter.method());
  }

  /**
   * Adds a part as it is documented, else its text alone.
   *
   * @param missing what is said where it is not documented
   */
  void add(Estimate<TokenCount> documented, String text, Text missing) {
    if (documented instanceof Known<TokenCount>(var count)) {
      sum.add(count);
      said.add(count.method());
      page = page == null ? count.citation() : page;
    } else {
      sum.add(text);
      leaveOut(missing);
    }
  }

  /** Says that something is not counted. */
  void leaveOut(Text missing) {
    said.add(missing);
    isWhole = false;
  }

  RequestCount count() {
    var citation = page == null ? counter.count("").citation() : page;
    return new RequestCount(sum.by(Text.joined("; ", said), citation), isWhole);
  }
}
