package dev.elige.catalog;

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

  /** The snapshot that comes with the program, without sources that another layer replaces. */
  public static Snapshot builtIn(Set<String> replacedSources) {
    return new Snapshot(new SnapshotStore.BuiltIn(), replacedSources);
  }

  /**
   * Opens the files of providers and models, which will probably be asked for next, on another
   * thread than the asking one.
   */
  public void readAhead(Collection<String> providers) {
    providers.forEach(this::offerBlocks);
    modelBlocks();
  }

  public SnapshotStore store() {
    return store;
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
        subject instanceof OfferId(var provider, var model)
            ? offerBlocks(provider).get(model)
            : modelBlocks().get(subject.toString());
    return Optional.ofNullable(block).map(Block::facts);
  }

  private synchronized Map<String, Block> offerBlocks(String provider) {
    return offers.computeIfAbsent(
        provider, id -> store.read("offers/" + id + ".tsv").map(this::blocks).orElse(Map.of()));
  }

  private synchronized Map<String, Block> modelBlocks() {
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
      int end = next < 0 ? text.length() : next;
      int lineEnd = Math.min(text.indexOf('\n', start) < 0 ? end : text.indexOf('\n', start), end);
      int tab = text.indexOf('\t', start);
      int idEnd = tab < 0 || tab > lineEnd ? lineEnd : tab;
      var model = idEnd < lineEnd ? text.substring(idEnd + 1, lineEnd) : "";
      var facts = new SnapshotFactSheet(text, lineEnd, end, sources, replacedSources);
      result.put(text.substring(start + 1, idEnd), new Block(model, facts));
      start = next < 0 ? -1 : next + 1;
    }
    return result;
  }
}
