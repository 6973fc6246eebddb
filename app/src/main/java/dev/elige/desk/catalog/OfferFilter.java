package dev.elige.desk.catalog;

import dev.elige.base.Feature;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which offers somebody wants to see; what is empty limits nothing.
 *
 * @param task a kind of task the model serves
 * @param languages languages that a source lists or measured
 * @param regions places of which one must hold all processing
 * @param providers provider ids
 * @param maxPrice most USD per 1M input tokens on demand
 * @param minContext least context window in tokens
 * @param openWeights whether the weights must be open
 * @param features what the model must be able to do
 * @param search a part of the id or name
 * @param limit how many to show
 * @param allProviders whether every known provider counts
 * @param retired whether offers that no longer answer are listed too
 */
public record OfferFilter(
    Optional<TaskKind> task,
    List<Language> languages,
    List<String> regions,
    List<String> providers,
    Optional<BigDecimal> maxPrice,
    Optional<BigDecimal> minContext,
    boolean openWeights,
    List<Feature> features,
    Optional<String> search,
    int limit,
    boolean allProviders,
    boolean retired) {
  public OfferFilter {
    languages = List.copyOf(languages);
    regions = List.copyOf(regions);
    providers = List.copyOf(providers);
    features = List.copyOf(features);
  }
}
