package dev.elige.spec;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which providers may be used, by their ids such as {@code amazon-bedrock}.
 *
 * @param all whether every known provider counts, not only the documented short list
 * @param include the only ones allowed; empty means no such list
 * @param exclude never allowed
 */
public record Providers(boolean all, Set<String> include, Set<String> exclude) {
  /** Nothing stated: the decision's documented short list. */
  public static final Providers UNSTATED = new Providers(false, Set.of(), Set.of());

  public Providers {
    include = Collections.unmodifiableSet(new LinkedHashSet<>(include));
    exclude = Collections.unmodifiableSet(new LinkedHashSet<>(exclude));
    if (include.stream().anyMatch(exclude::contains)) {
      throw new IllegalArgumentException("a provider is both included and excluded");
    }
  }
}
