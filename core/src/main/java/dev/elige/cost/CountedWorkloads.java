package dev.elige.cost;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import dev.elige.spec.Task;
import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.chat.RequestCounter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * The workloads of a task whose samples are counted with each model's own tokenizer, or estimated
 * where that is not public. Models with the same counter share one count; counts of an earlier run
 * are taken from where they are kept. A plain text counts as it is, and a chat request with what is
 * documented of its format.
 */
public final class CountedWorkloads implements Workloads {
  private final Workload stated;
  private final Samples samples;
  private final boolean hasOutput;
  private final Sized input;
  private final Sized output;
  private final BiFunction<ModelId, Optional<String>, ModelCounter> counters;
  private final KeptCounts kept;
  private final Map<Optional<String>, Map<ModelId, Workload>> byFamily = new ConcurrentHashMap<>();

  /**
   * One side of the samples.
   *
   * @param name of the content
   * @param stated the size where there are no texts
   */
  private record Sized(String name, TokenSize stated, Map<String, TokenSize> byCounter) {
    Sized(String name, TokenSize stated) {
      this(name, stated, new ConcurrentHashMap<>());
    }
  }

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
    this.samples = samples;
    var name = samples.fingerprint();
    this.input = new Sized(name + " in", stated.input());
    this.hasOutput = !task.output().isNone();
    this.output = new Sized(name + (hasOutput ? " out" : " none"), stated.output());
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
        stated.requests(),
        samples.mayHoldRequests() ? requests(model, counter) : texts(counter),
        size(output, counter.key(), counter, () -> CountTally.of(outputs(), counter)),
        stated.usage());
  }

  private TokenSize texts(ModelCounter counter) {
    return size(input, counter.key(), counter, () -> CountTally.of(samples.inputs(), counter));
  }

  /** Requests differ by the format of a model too, so that fewer models share a count. */
  private TokenSize requests(ModelId model, ModelCounter counter) {
    var requests = new RequestCounter(model.toString(), counter);
    return size(input, requests.key(), counter, () -> CountTally.of(samples, counter, requests));
  }

  private List<String> outputs() {
    return hasOutput ? samples.outputs() : List.of();
  }

  private TokenSize size(
      Sized side, String key, ModelCounter counter, Supplier<KeptCounts.Count> counting) {
    return side.byCounter()
        .computeIfAbsent(
            key,
            _ -> {
              var count = count(side, key, counting);
              return count.texts() == 0 ? side.stated() : size(count, counter);
            });
  }

  private KeptCounts.Count count(Sized side, String key, Supplier<KeptCounts.Count> counting) {
    var known = kept.find(side.name(), key);
    if (known.isPresent()) {
      return known.get();
    }
    var count = counting.get();
    kept.keep(side.name(), key, count);
    return count;
  }

  private static TokenSize size(KeptCounts.Count count, ModelCounter counter) {
    var mean = new SampleMean(count);
    return new TokenSize(
        mean.mean(),
        mean.low(),
        mean.high(),
        BigDecimal.valueOf(count.largestLow()),
        BigDecimal.valueOf(count.largestHigh()),
        List.of(),
        counter.isExact() ? TokenSize.Basis.COUNTED : TokenSize.Basis.ESTIMATED,
        Text.of(
            "the mean of your samples ({}), {}",
            "la media de tus muestras ({}), {}",
            samples(count),
            counter.method()));
  }

  private static Text samples(KeptCounts.Count count) {
    if (count.requests() == 0) {
      return Text.of("{}", "{}", count.texts());
    }
    return count.partial() == 0
        ? Text.of(
            "{}, of them {} chat requests with what wraps them",
            "{}, de ellas {} peticiones de chat con lo que las envuelve",
            count.texts(),
            count.requests())
        : Text.of(
            "{}, of them {} chat requests, {} of these without what is not documented",
            "{}, de ellas {} peticiones de chat, {} sin lo que no está documentado",
            count.texts(),
            count.requests(),
            count.partial());
  }
}
