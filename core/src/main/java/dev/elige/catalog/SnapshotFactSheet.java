package dev.elige.catalog;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The facts of one block of a snapshot; each attribute is decoded when it is first asked for. */
final class SnapshotFactSheet implements FactSheet {
  private final List<String> lines;
  private final SnapshotSources sources;
  private final Set<String> replacedSources;
  private final IdentityHashMap<Attribute<?>, List<? extends Observation<?>>> decoded =
      new IdentityHashMap<>();

  SnapshotFactSheet(List<String> lines, SnapshotSources sources, Set<String> replacedSources) {
    this.lines = lines;
    this.sources = sources;
    this.replacedSources = replacedSources;
  }

  @Override
  @SuppressWarnings("unchecked") // the map holds each attribute's own observations
  public synchronized <T> List<Observation<T>> observations(Attribute<T> attribute) {
    var known = decoded.get(attribute);
    if (known == null) {
      known = decode(attribute);
      decoded.put(attribute, known);
    }
    return (List<Observation<T>>) known;
  }

  private <T> List<Observation<T>> decode(Attribute<T> attribute) {
    var prefix = attribute.key() + "\t";
    var result = new ArrayList<Observation<T>>();
    for (String line : lines) {
      if (line.startsWith(prefix)) {
        result.addAll(SnapshotLine.read(attribute, line, sources));
      }
    }
    if (!replacedSources.isEmpty()) {
      result.removeIf(one -> replacedSources.contains(one.citation().source().id()));
    }
    return List.copyOf(result);
  }
}
