package dev.elige.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes statements in the compact text form that {@link Snapshot} opens. */
public final class SnapshotWriter {
  private final SnapshotSources sources;
  private final Map<ModelId, List<Statement<?>>> models = new TreeMap<>();
  private final Map<String, Map<OfferId, List<Statement<?>>>> offers = new TreeMap<>();
  private final Map<OfferId, ModelId> modelOf;

  /**
   * A writer.
   *
   * @param sources every source that a statement cites
   * @param modelOf the model of every offer
   */
  public SnapshotWriter(SnapshotSources sources, Map<OfferId, ModelId> modelOf) {
    this.sources = sources;
    this.modelOf = Map.copyOf(modelOf);
    modelOf
        .keySet()
        .forEach(id ->
            offers.computeIfAbsent(id.provider(), _ -> new TreeMap<>()).put(id, new ArrayList<>()));
  }

  /** Adds a statement; an offer that has no model is an error of the caller. */
  public void add(Statement<?> statement) {
    switch (statement.subject()) {
      case ModelId id -> models.computeIfAbsent(id, _ -> new ArrayList<>()).add(statement);
      case OfferId id -> statementsOf(id).add(statement);
    }
  }

  private List<Statement<?>> statementsOf(OfferId id) {
    var statements = offers.getOrDefault(id.provider(), Map.of()).get(id);
    if (statements == null) {
      throw new IllegalArgumentException(
          "offer " + id + " has no model; name it when the writer is made");
    }
    return statements;
  }

  /** The files of the snapshot by name; the same input gives the same bytes. */
  public Map<String, String> files(Collection<Provider> providers) {
    var files = new LinkedHashMap<String, String>();
    files.put("sources.tsv", sources.format());
    files.put(
        "providers.tsv",
        providers.stream()
            .map(one -> one.id() + "\t" + one.name() + "\t" + one.documentation() + "\n")
            .sorted()
            .collect(Collectors.joining()));
    var text = new StringBuilder();
    models.forEach((id, statements) -> block(text, id.toString(), statements));
    files.put("models.tsv", text.toString());
    offers.forEach((provider, byOffer) -> files.put("offers/" + provider + ".tsv", file(byOffer)));
    files.put("version.tsv", version(files.values()));
    return files;
  }

  /** The newest day a source was read, and a fingerprint of the content. */
  private String version(Collection<String> contents) {
    var newest =
        sources.all().stream()
            .map(sources::readOn)
            .max(Comparator.naturalOrder())
            .orElseThrow(() -> new IllegalStateException("a snapshot has at least one source"));
    var digest = Fingerprint.of(contents);
    return newest + "-" + digest + "\t" + newest + "\n";
  }

  private String file(Map<OfferId, List<Statement<?>>> byOffer) {
    var text = new StringBuilder();
    byOffer.forEach(
        (id, statements) -> block(text, id.model() + "\t" + modelOf.get(id), statements));
    return text.toString();
  }

  private void block(StringBuilder text, String heading, List<Statement<?>> statements) {
    text.append('=').append(heading).append('\n');
    var lines =
        statements.stream()
            .collect(Collectors.groupingBy(this::groupKey, TreeMap::new, Collectors.toList()));
    lines.values().forEach(group -> text.append(line(group)).append('\n'));
  }

  /** Statements that differ in the region of a price only stand on one line. */
  private String groupKey(Statement<?> statement) {
    return statement.observation().value() instanceof PriceTerm term
        ? line(statement, PriceText.write(term.at(PriceScope.EVERYWHERE)))
        : line(statement);
  }

  private String line(List<Statement<?>> group) {
    var first = group.getFirst();
    if (!(first.observation().value() instanceof PriceTerm term)) {
      return line(first);
    }
    var scopes =
        group.stream()
            .map(one -> ((PriceTerm) one.observation().value()).scope().toString())
            .distinct()
            .sorted()
            .collect(Collectors.joining(","));
    var bare = PriceText.write(term.at(PriceScope.EVERYWHERE));
    int equals = bare.lastIndexOf('=');
    var value =
        scopes.isEmpty() ? bare : bare.substring(0, equals) + "@" + scopes + bare.substring(equals);
    return line(first, value);
  }

  private <T> String line(Statement<T> statement) {
    return line(statement, statement.attribute().write().apply(statement.observation().value()));
  }

  private <T> String line(Statement<T> statement, String value) {
    return SnapshotLine.write(statement.attribute(), statement.observation(), value, sources);
  }
}
