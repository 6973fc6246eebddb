package dev.elige.cost;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import dev.elige.spec.Task;
import dev.elige.tokens.ModelCounter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The workloads of a task whose samples are counted with each model's own tokenizer, or estimated
 * where that is not public. Models with the same counter share one count; counts of an earlier run
 * are taken from where they are kept.
 */
public final class CountedWorkloads implements Workloads {
  private static final int DECIMALS = 2;

  private final Workload stated;
  private final Sized input;
  private final Sized output;
  private final BiFunction<ModelId, Optional<String>, ModelCounter> counters;
  private final KeptCounts kept;
  private final Map<Optional<String>, Map<ModelId, Workload>> byFamily = new ConcurrentHashMap<>();

  /**
   * One side of the samples.
   *
   * @param name of the content
   * @param texts read where they are needed
   * @param stated the size where there are no texts
   */
  private record Sized(
      String name,
      Supplier<List<String>> texts,
      TokenSize stated,
      Map<String, TokenSize> byCounter) {}

  /**
   * The workloads.
   *
   * @param task the task, whose stated output size stands where samples hold no outputs
   * @param counters the counter of a model, from its id and its tokenizer family where one is known
   */
  public CountedWorkloads(
      Task task,
      Samples samples,
      BiFunction<ModelId, Optional<String>, ModelCounter> counters,
      KeptCounts kept) {
    this.stated = Workload.of(task);
    var name = samples.fingerprint();
    this.input =
        new Sized(name + " in", samples::inputs, stated.input(), new ConcurrentHashMap<>());
    this.output =
        new Sized(
            name + (task.output().isNone() ? " none" : " out"),
            task.output().isNone() ? List::of : samples::outputs,
            stated.output(),
            new ConcurrentHashMap<>());
    this.counters = counters;
    this.kept = kept;
  }

  @Override
  public Workload of(Offer offer) {
    var family =
        offer.fact(Attributes.TOKENIZER) instanceof Known<Settled<String>>(var settled)
            ? Optional.of(settled.value())
            : Optional.<String>empty();
    return byFamily
        .computeIfAbsent(family, _ -> new ConcurrentHashMap<>())
        .computeIfAbsent(offer.model().id(), model -> workload(model, family));
  }

  private Workload workload(ModelId model, Optional<String> family) {
    var counter = counters.apply(model, family);
    return new Workload(
        stated.requests(), size(input, counter), size(output, counter), stated.usage());
  }

  private TokenSize size(Sized side, ModelCounter counter) {
    return side.byCounter()
        .computeIfAbsent(
            counter.key(),
            key -> {
              var count = count(side, key, counter);
              return count.texts() == 0 ? side.stated() : size(count, counter);
            });
  }

  private KeptCounts.Count count(Sized side, String key, ModelCounter counter) {
    var known = kept.find(side.name(), key);
    if (known.isPresent()) {
      return known.get();
    }
    var count = count(side.texts().get(), counter);
    kept.keep(side.name(), key, count);
    return count;
  }

  private static KeptCounts.Count count(List<String> texts, ModelCounter counter) {
    long tokens = 0;
    long low = 0;
    long high = 0;
    long largestLow = 0;
    long largestHigh = 0;
    for (String text : texts) {
      var count = counter.count(text);
      tokens += count.tokens();
      low += count.low();
      high += count.high();
      largestLow = Math.max(largestLow, count.low());
      largestHigh = Math.max(largestHigh, count.high());
    }
    return new KeptCounts.Count(texts.size(), tokens, low, high, largestLow, largestHigh);
  }

  private static TokenSize size(KeptCounts.Count count, ModelCounter counter) {
    return new TokenSize(
        mean(count.tokens(), count, RoundingMode.HALF_UP),
        mean(count.low(), count, RoundingMode.FLOOR),
        mean(count.high(), count, RoundingMode.CEILING),
        BigDecimal.valueOf(count.largestLow()),
        BigDecimal.valueOf(count.largestHigh()),
        List.of(),
        counter.isExact() ? TokenSize.Basis.COUNTED : TokenSize.Basis.ESTIMATED,
        Text.of(
            "the mean of your samples ({}), {}",
            "la media de tus muestras ({}), {}",
            count.texts(),
            counter.method()));
  }

  private static BigDecimal mean(long sum, KeptCounts.Count count, RoundingMode rounding) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count.texts()), DECIMALS, rounding);
  }
}
