package dev.elige.spec;

import dev.elige.base.Language;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of the whole application and again of a task; empty where nothing is said.
 *
 * @param usage but for the sizes' spread and the share of batch, which stand beside it
 */
record Profile(
    Optional<List<Language>> languages,
    Optional<Ranged<Volume>> volume,
    Optional<Ranged<Size>> input,
    Optional<Ranged<Size>> output,
    StatedQuality quality,
    Optional<Latency> latency,
    Optional<BigDecimal> batchShare,
    Constraints constraints,
    Usage usage) {
  /** Nothing said. */
  static final Profile NONE =
      new Profile(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          StatedQuality.NONE,
          Optional.empty(),
          Optional.empty(),
          Constraints.NONE,
          Usage.PLAIN);

  /** The same without what only concerns written answers. */
  Profile withoutOutput() {
    return new Profile(
        languages,
        volume,
        input,
        Optional.empty(),
        quality,
        latency,
        batchShare,
        constraints.withoutMinimumOutput(),
        UsageReader.withoutOutput(usage));
  }

  /** The same, used otherwise. */
  Profile withUsage(Usage other) {
    return new Profile(
        languages, volume, input, output, quality, latency, batchShare, constraints, other);
  }

  /** The usage with all that stands beside it. */
  Usage wholeUsage() {
    var inputSpread = input.flatMap(Ranged::spread);
    var outputSpread = output.flatMap(Ranged::spread);
    var requestsSpread = volume.flatMap(Ranged::spread);
    if (batchShare.isEmpty()
        && inputSpread.isEmpty()
        && outputSpread.isEmpty()
        && requestsSpread.isEmpty()) {
      return usage;
    }
    var whole = usage.change().batchShare(batchShare.orElse(Defaults.BATCH_SHARE));
    inputSpread.ifPresent(whole::inputSpread);
    outputSpread.ifPresent(whole::outputSpread);
    requestsSpread.ifPresent(whole::requestsSpread);
    return whole.build();
  }
}
