package dev.elige.desk;

import dev.elige.base.Estimate;
import dev.elige.provider.Capabilities;
import dev.elige.provider.ModelProvider;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Who can be asked, each made when it is first asked. */
public final class Providers {
  private final Map<String, Entry> byId;

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
   * The providers.
   *
   * @param byId by the ids of the catalog
   */
  public Providers(Map<String, Entry> byId) {
    this.byId = new TreeMap<>(byId);
  }

  /** Nobody. */
  public static Providers none() {
    return new Providers(Map.of());
  }

  Optional<ModelProvider> find(String id) {
    return Optional.ofNullable(byId.get(id)).map(entry -> entry.provider().get());
  }

  /** One of the ids. */
  Entry entry(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** All ids, in order. */
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }
}
