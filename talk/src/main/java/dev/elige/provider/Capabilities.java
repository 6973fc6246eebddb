package dev.elige.provider;

import dev.elige.base.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a provider declares to be able to do. It is data, never found out by trying: what is not
 * declared is refused before anything is sent.
 *
 * @param all what it can do
 */
public record Capabilities(Set<Capability> all) {
  public Capabilities {
    all = Set.copyOf(all);
  }

  public static Capabilities of(Capability... all) {
    return new Capabilities(Set.of(all));
  }

  public boolean has(Capability capability) {
    return all.contains(capability);
  }

  /** The first thing that a request asks for and that is not declared. */
  public Optional<Capability> missingFor(ChatRequest request) {
    var needed = EnumSet.of(Capability.CHAT);
    if (request.isStreamed()) {
      needed.add(Capability.STREAMING);
    }
    request.system().ifPresent(_ -> needed.add(Capability.SYSTEM));
    request.temperature().ifPresent(_ -> needed.add(Capability.TEMPERATURE));
    request.schema().ifPresent(_ -> needed.add(Capability.STRUCTURED_OUTPUT));
    if (!request.stop().isEmpty()) {
      needed.add(Capability.STOP);
    }
    return needed.stream().filter(capability -> !has(capability)).findFirst();
  }

  /** The failure of a call that was not made, for want of a capability. */
  public static CallFailure refusal(String provider, Capability missing) {
    return CallFailure.unsent(
        FailureKind.BAD_REQUEST,
        Text.of("{} does not offer: {}", "{} no ofrece: {}", provider, missing.title()));
  }
}
