package dev.elige.catalog.source;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Provider;
import dev.elige.catalog.SnapshotSources;
import dev.elige.catalog.SnapshotWriter;
import dev.elige.catalog.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Runs importers and makes a snapshot of what they state. Models that nobody offers are left out;
 * values that cannot be right are kept apart with their reasons.
 */
public final class SnapshotBuild {
  private final Known known;
  private final SnapshotSources sources = new SnapshotSources();
  private final List<Statement<?>> statements = new ArrayList<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private final Map<String, List<String>> unmatched = new LinkedHashMap<>();
  private final Map<OfferId, ModelId> modelOf = new TreeMap<>();
  private final Map<String, Provider> named = new HashMap<>();

  /** A build from nothing. */
  public SnapshotBuild() {
    this(Known.NOTHING);
  }

  /** A build whose importers know offers that others have named; these are not written. */
  public SnapshotBuild(Known known) {
    this.known = known;
  }

  /**
   * Imports one source after another; later importers see the offers of earlier ones.
   *
   * @param files opens the files of an importer
   */
  public void run(
      Collection<CatalogImporter> importers, Function<CatalogImporter, SourceFiles> files) {
    for (var importer : importers) {
      var opened = files.apply(importer);
      var findings = new Findings(importer.source(), opened.readOn());
      importer.read(opened, known.and(modelOf), findings);
      sources.add(importer.source(), opened.readOn());
      take(importer.source().id(), SanityRules.apply(findings));
    }
  }

  private void take(String source, Findings findings) {
    statements.addAll(findings.statements());
    rejected.addAll(findings.rejected());
    unmatched.put(source, findings.unmatchedNames());
    findings.providers().forEach(provider -> named.putIfAbsent(provider.id(), provider));
    for (var statement : findings.statements()) {
      if (statement.subject() instanceof OfferId id) {
        place(id, statement);
      }
    }
  }

  /** A source that names an offer's model beats the rules for names. */
  private void place(OfferId id, Statement<?> statement) {
    if (statement.attribute().equals(Attributes.BASE_MODEL)) {
      modelOf.put(id, ModelNames.modelOf((String) statement.observation().value()));
    } else {
      modelOf.computeIfAbsent(id, this::modelOf);
    }
  }

  private ModelId modelOf(OfferId id) {
    var before = known.offers().get(id);
    return before == null ? ModelNames.modelOf(id.provider(), id.model()) : before;
  }

  /** The files of the snapshot, by name. An offer's heading names its model already. */
  public Map<String, String> files() {
    var writer = new SnapshotWriter(sources, modelOf);
    var offered = new HashSet<>(modelOf.values());
    offered.addAll(known.offers().values());
    for (var statement : statements) {
      boolean wanted =
          statement.subject() instanceof OfferId || offered.contains(statement.subject());
      if (wanted && !statement.attribute().equals(Attributes.BASE_MODEL)) {
        writer.add(statement);
      }
    }
    var files = writer.files(providers());
    files.put("rejected.tsv", rejectedLines());
    return files;
  }

  public List<Rejected> rejected() {
    return List.copyOf(rejected);
  }

  /** By source, the names no rule could place. */
  public Map<String, List<String>> unmatched() {
    return Map.copyOf(unmatched);
  }

  public List<Statement<?>> statements() {
    return List.copyOf(statements);
  }

  public Map<OfferId, ModelId> offers() {
    return Map.copyOf(modelOf);
  }

  private Collection<Provider> providers() {
    var result = new TreeMap<String, Provider>();
    for (var id : modelOf.keySet()) {
      result.computeIfAbsent(
          id.provider(), provider -> named.getOrDefault(provider, unnamed(provider)));
    }
    return result.values();
  }

  private static Provider unnamed(String id) {
    return new Provider(id, id, "");
  }

  private String rejectedLines() {
    var text = new StringBuilder();
    for (var one : rejected) {
      text.append(
              String.join(
                  "\t",
                  one.subject().toString(),
                  one.attribute(),
                  one.value().replace('\t', ' ').replace('\n', ' '),
                  one.reason().in(dev.elige.base.DisplayLanguage.ENGLISH),
                  one.reason().in(dev.elige.base.DisplayLanguage.SPANISH),
                  one.citation().source().id(),
                  one.citation().locator(),
                  one.citation().asOf().toString()))
          .append('\n');
    }
    return text.toString();
  }
}
