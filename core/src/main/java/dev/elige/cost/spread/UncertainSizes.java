package dev.elige.cost.spread;

import dev.elige.base.Text;
import dev.elige.cost.TokenSize;
import dev.elige.cost.TokenSize.Part;
import dev.elige.cost.Workload;
import dev.elige.cost.spread.Uncertain.Draw;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/**
 * Draws mean sizes. A mean known as an {@link Interval} is drawn from it. Where sizes of requests
 * are stated with their shares, the mean differs from the stated one only as the month's requests
 * are a sample: as many of each size as so many requests happen to have, a multinomial draw by
 * conditional binomials (L. Devroye, Non-Uniform Random Variate Generation, 1986, section XI.1.4).
 * Over many requests that is next to nothing, and it is shown as such.
 */
final class UncertainSizes {
  private static final double TEN_DIGITS = 1e10;

  private final Text title;
  private final BiFunction<Workload, TokenSize, Workload> into;

  private UncertainSizes(Text title, BiFunction<Workload, TokenSize, Workload> into) {
    this.title = title;
    this.into = into;
  }

  /** Input tokens. */
  static UncertainSizes input() {
    return new UncertainSizes(
        Text.of("input tokens a request", "tokens de entrada por petición"),
        (workload, size) ->
            new Workload(workload.requests(), size, workload.output(), workload.usage()));
  }

  /** Output tokens. */
  static UncertainSizes output() {
    return new UncertainSizes(
        Text.of("output tokens a request", "tokens de salida por petición"),
        (workload, size) ->
            new Workload(workload.requests(), workload.input(), size, workload.usage()));
  }

  /** What it is, in words. */
  Text title() {
    return title;
  }

  /** The one way that a size may be. */
  Draw draw(TokenSize size) {
    return new Draw(size.mean().doubleValue(), workload -> into.apply(workload, size));
  }

  /**
   * The draws of a size; empty where it is certain.
   *
   * @param requests requests a month
   * @param seed two sizes of one seed rise and fall together
   */
  Optional<Uncertain> draws(TokenSize size, BigDecimal requests, long seed) {
    if (size.parts().size() > 1) {
      return Optional.of(samples(size, requests, seed));
    }
    return size.low().compareTo(size.high()) < 0
        ? Optional.of(means(size, seed))
        : Optional.empty();
  }

  private Uncertain means(TokenSize size, long seed) {
    var interval =
        new Interval(
            size.low().doubleValue(), size.mean().doubleValue(), size.high().doubleValue());
    var draws = new ArrayList<Draw>(Strata.DRAWS);
    for (double share : Strata.shuffled(seed)) {
      draws.add(draw(size, Interval.decimal(interval.quantile(share)), List.of()));
    }
    return Uncertain.of(title, draws);
  }

  private Uncertain samples(TokenSize size, BigDecimal requests, long seed) {
    var random = new SplittableRandom(seed);
    long count = Math.max(1, Math.round(requests.doubleValue()));
    var draws = new ArrayList<Draw>(Strata.DRAWS);
    for (int i = 0; i < Strata.DRAWS; i++) {
      var parts = sample(size.parts(), count, random);
      var mean =
          parts.stream()
              .map(part -> part.tokens().multiply(part.share()))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      draws.add(draw(size, mean, parts));
    }
    return Uncertain.of(title, draws);
  }

  private static List<Part> sample(List<Part> parts, long requests, SplittableRandom random) {
    var sample = new ArrayList<Part>(parts.size());
    long left = requests;
    double rest = 1;
    for (int i = 0; i < parts.size() && left > 0; i++) {
      var part = parts.get(i);
      double share = part.share().doubleValue();
      boolean isLast = i == parts.size() - 1;
      long count = isLast ? left : Binomial.draw(left, Math.min(1, share / rest), random);
      if (count > 0) {
        sample.add(new Part(part.tokens(), share(count, requests)));
      }
      left -= count;
      rest -= share;
    }
    return sample;
  }

  /** A part of the requests, to ten digits. */
  private static BigDecimal share(long part, long requests) {
    return BigDecimal.valueOf(Math.round(part * TEN_DIGITS / requests), 10);
  }

  private Draw draw(TokenSize size, BigDecimal mean, List<Part> parts) {
    var drawn =
        new TokenSize(
            mean,
            mean,
            mean,
            size.largestLow(),
            size.largestHigh(),
            parts,
            size.basis(),
            size.text());
    return draw(drawn);
  }
}
