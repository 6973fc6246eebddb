package dev.elige.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A catalog in files, opened piece by piece: a file for the models, one for each provider's offers.
 * A block starts with {@code =id}, for offers with a tab and the model behind it; its facts follow,
 * one a line. Only what is asked for is read.
 */
public final class Snapshot implements Layer {
  private final SnapshotStore store;
  private final SnapshotSources sources;
  private final Set<String> replacedSources;
  private final Map<String, Map<String, Block>> offers = new HashMap<>();
  private Optional<Map<String, Block>> models = Optional.empty();

  /** The lines about one subject, and the model named in the heading. */
  private record Block(String model, FactSheet facts) {}

  /**
   * Opens a snapshot.
   *
   * @param replacedSources ids of sources whose facts are left out, because a newer copy stands in
   *     another layer
   */
  public Snapshot(SnapshotStore store, Set<String> replacedSources) {
    this.store = store;
    this.sources = SnapshotSources.parse(store.require("sources.tsv"));
    this.replacedSources = Set.copyOf(replacedSources);
  }

  public SnapshotSources sources() {
    return sources;
  }

  @Override
  public CatalogVersion version() {
    return CatalogVersion.parse(store.require("version.tsv"));
  }

  @Override
  public List<Provider> providers() {
    return store
        .require("providers.tsv")
        .lines()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Provider(cells[0], cells[1], cells[2]))
        .toList();
  }

  @Override
  public synchronized Map<OfferId, Optional<ModelId>> offersOf(String provider) {
    var result = new LinkedHashMap<OfferId, Optional<ModelId>>();
    offerBlocks(provider)
        .forEach((id, block) ->
            result.put(new OfferId(provider, id), Optional.of(ModelId.parse(block.model()))));
    return result;
  }

  @Override
  public synchronized Collection<ModelId> models() {
    return modelBlocks().keySet().stream().map(ModelId::parse).toList();
  }

  @Override
  public synchronized Optional<FactSheet> facts(Subject subject) {
    var block =
        switch (subject) {
          case OfferId(var provider, var model) -> offerBlocks(provider).get(model);
          case ModelId id -> modelBlocks().get(id.toString());
        };
    return Optional.ofNullable(block).map(Block::facts);
  }

  private Map<String, Block> offerBlocks(String provider) {
    return offers.computeIfAbsent(
        provider, id -> store.read("offers/" + id + ".tsv").map(this::blocks).orElse(Map.of()));
  }

  private Map<String, Block> modelBlocks() {
    if (models.isEmpty()) {
      models = Optional.of(blocks(store.require("models.tsv")));
    }
    return models.get();
  }

  private Map<String, Block> blocks(String text) {
    var result = new LinkedHashMap<String, Block>();
    int start = text.startsWith("=") ? 0 : -1;
    while (start >= 0) {
      int next = text.indexOf("\n=", start);
      var block = text.substring(start + 1, next < 0 ? text.length() : next);
      int lineEnd = block.indexOf('\n');
      var heading = lineEnd < 0 ? block : block.substring(0, lineEnd);
      int tab = heading.indexOf('\t');
      var lines =
          lineEnd < 0 ? List.<String>of() : Arrays.asList(block.substring(lineEnd + 1).split("\n"));
      var facts = new SnapshotFactSheet(lines, sources, replacedSources);
      result.put(
          tab < 0 ? heading : heading.substring(0, tab),
          new Block(tab < 0 ? "" : heading.substring(tab + 1), facts));
      start = next < 0 ? -1 : next + 1;
    }
    return result;
  }
}
