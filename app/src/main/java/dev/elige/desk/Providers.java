package dev.elige.desk;

import dev.elige.base.Estimate;
import dev.elige.provider.Capabilities;
import dev.elige.provider.ModelProvider;
import dev.elige.provider.Translator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who can be asked, each made when it is first asked. */
public final class Providers {
  private final Map<String, Entry> byId;
  private final Map<String, Translating> translators;

  /**
   * One that can be asked.
   *
   * @param key the name of the variable that holds the key; unknown where none is set
   * @param isKeyOptional whether it may be asked without
   * @param address where it is asked; unknown where a variable of it is not set
   * @param capabilities what it declares
   * @param provider opens it
   */
  public record Entry(
      Estimate<String> key,
      boolean isKeyOptional,
      Estimate<String> address,
      Capabilities capabilities,
      Supplier<? extends ModelProvider> provider) {
    /** Whether all is there that a call needs. */
    boolean isReady() {
      return (key.isKnown() || isKeyOptional) && address.isKnown();
    }
  }

  /**
   * A service that translates.
   *
   * @param key the name of the variable that holds the key; unknown where none is set
   * @param address where it is asked; unknown where a variable of it is not set
   * @param translator opens it
   */
  public record Translating(
      Estimate<String> key, Estimate<String> address, Supplier<? extends Translator> translator) {}

  /**
   * The providers.
   *
   * @param byId by the ids of the catalog
   * @param translators likewise
   */
  public Providers(Map<String, Entry> byId, Map<String, Translating> translators) {
    this.byId = new TreeMap<>(byId);
    this.translators = new TreeMap<>(translators);
  }

  /** Nobody. */
  public static Providers none() {
    return new Providers(Map.of(), Map.of());
  }

  Optional<Translator> translator(String id) {
    return Optional.ofNullable(translators.get(id)).map(one -> one.translator().get());
  }

  /** Services that translate, by their ids. */
  Map<String, Translating> translators() {
    return translators;
  }

  Optional<ModelProvider> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(entry -> entry.provider().get());
  }

  /** One of the ids. */
  Entry entry(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** The ids of all, those of translators among them, in order. */
  List<String> all() {
    return Stream.concat(byId.keySet().stream(), translators.keySet().stream()).sorted().toList();
  }
}
