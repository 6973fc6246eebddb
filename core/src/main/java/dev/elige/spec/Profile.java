package dev.elige.spec;

import dev.elige.base.Language;
import java.util.List;
import java.util.Optional;

/** What may be said of the whole application and again of a task; empty where nothing is said. */
record Profile(
    Optional<List<Language>> languages,
    Optional<Volume> volume,
    Optional<Size> input,
    Optional<Size> output,
    Optional<Double> qualityFloor,
    Optional<Double> weight,
    Optional<Latency> latency,
    Optional<Boolean> batch,
    Constraints constraints) {
  /** Nothing said. */
  static final Profile NONE =
      new Profile(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Constraints.NONE);

  /** The same without what only concerns written answers. */
  Profile withoutOutput() {
    return new Profile(
        languages,
        volume,
        input,
        Optional.empty(),
        qualityFloor,
        weight,
        latency,
        batch,
        constraints.withoutMinimumOutput());
  }
}
