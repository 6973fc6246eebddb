package dev.elige.spec;

import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.PartialDate;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hard limits on what may be chosen. An empty list or set limits nothing.
 *
 * @param regions where requests may be processed: a region code of a provider such as {@code
 *     eu-west-1}, or an area of {@link Regions#AREAS}; any one of them will do
 * @param providers which providers may be used
 * @param openWeights whether the model's weights must be open
 * @param licences the only licences allowed, by SPDX id in lower case, such as {@code apache-2.0}
 * @param features what the model must be able to do
 * @param inputModalities what the model must be able to take in
 * @param mustLiveUntil the offer must not retire before the end of this date
 * @param minimumContext least context window, in tokens
 * @param minimumOutput least output limit, in tokens
 * @param acceptUnconfirmed rules that count as met where the facts to check them are missing
 * @param nearestPrice whether the nearest known price stands in for a missing price of the day
 */
public record Constraints(
    List<String> regions,
    Providers providers,
    boolean openWeights,
    List<String> licences,
    Set<Feature> features,
    Set<Modality> inputModalities,
    Optional<PartialDate> mustLiveUntil,
    Optional<BigDecimal> minimumContext,
    Optional<BigDecimal> minimumOutput,
    Set<Rule> acceptUnconfirmed,
    boolean nearestPrice) {
  /** No limit at all. */
  public static final Constraints NONE =
      new Constraints(
          List.of(),
          Providers.UNSTATED,
          false,
          List.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          false);

  public Constraints {
    regions = List.copyOf(regions);
    licences = List.copyOf(licences);
    features = Collections.unmodifiableSet(new TreeSet<>(features));
    inputModalities = Collections.unmodifiableSet(new TreeSet<>(inputModalities));
    acceptUnconfirmed = Collections.unmodifiableSet(new TreeSet<>(acceptUnconfirmed));
  }

  Constraints withoutMinimumOutput() {
    if (minimumOutput.isEmpty()) {
      return this;
    }
    return new Constraints(
        regions,
        providers,
        openWeights,
        licences,
        features,
        inputModalities,
        mustLiveUntil,
        minimumContext,
        Optional.empty(),
        acceptUnconfirmed,
        nearestPrice);
  }
}
