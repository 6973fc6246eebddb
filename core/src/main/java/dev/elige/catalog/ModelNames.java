package dev.elige.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which model a provider's id means: one canonical {@link ModelId} for every spelling of the
 * same model, so that facts from different sources meet.
 *
 * <p>Idea: regular rewrites bring spellings together, the beginning of the name (or else the path
 * before it) tells the vendor, and documented aliases point undated names to the dated snapshot
 * their vendor says they mean. Guarantee: only what the resource files next to this class state is
 * ever merged; a name no rule knows keeps its own identity. Snapshots of different dates, sizes,
 * base and instruct, and named variants stay different models; quantisation, reasoning effort and
 * free tiers do not make a model, they are reported as the {@link Reading#variant}.
 */
public final class ModelNames {
  private static final Map<String, Reading> READ = new ConcurrentHashMap<>();

  private ModelNames() {}

  /**
   * A name as understood.
   *
   * @param model the model
   * @param written the model by its spelling alone, before documented aliases: an undated name
   *     stays undated
   * @param variant what the name says beyond the model, such as {@code thinking} or {@code fp8};
   *     empty where nothing
   */
  public record Reading(ModelId model, ModelId written, String variant) {
    /** Whether a rule told the vendor. */
    public boolean isPlaced() {
      return !model.vendor().equals(ModelNameRules.UNKNOWN_VENDOR);
    }
  }

  /**
   * The model behind an id as a provider or a collection writes it.
   *
   * @param id such as {@code us.anthropic.claude-3-haiku-20240307-v1:0} or {@code
   *     meta-llama/Llama-3.1-8B-Instruct}
   */
  public static ModelId modelOf(String id) {
    return read(id).model();
  }

  /**
   * The model behind a provider's id; where the id does not tell the vendor and the provider is a
   * vendor itself, it is the provider's own model.
   */
  public static ModelId modelOf(String provider, String id) {
    var reading = read(id);
    return reading.isPlaced()
        ? reading.model()
        : ModelNameRules.LOADED
            .maker(provider)
            .map(vendor -> ModelNameRules.LOADED.settle(vendor, reading.model().name()))
            .orElse(reading.model());
  }

  /** Like {@link #modelOf(String)}, with the variant that the id names. */
  public static Reading read(String id) {
    return READ.computeIfAbsent(id, ModelNameRules.LOADED::read);
  }

  /** The page that states that two names mean one model, for a name that is such an alias. */
  public static Optional<String> aliasPage(String id) {
    return ModelNameRules.LOADED.aliasPage(id);
  }
}
