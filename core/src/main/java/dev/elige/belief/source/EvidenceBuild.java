package dev.elige.belief.source;

import dev.elige.base.LicenceClass;
import dev.elige.belief.evidence.Evidence;
import dev.elige.belief.evidence.Score;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.SnapshotSources;
import dev.elige.catalog.source.SourceFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Runs importers over packed tables and picks from what they find what may be shipped. */
public final class EvidenceBuild {
  private final List<EvidenceFindings> findings = new ArrayList<>();

  /**
   * Imports tables one after another.
   *
   * @param files opens the files of an importer
   */
  public EvidenceBuild(
      Collection<EvidenceImporter> importers, Function<EvidenceImporter, SourceFiles> files) {
    for (var importer : importers) {
      var opened = files.apply(importer);
      var found = new EvidenceFindings(importer.source(), opened.readOn());
      importer.read(opened, found);
      findings.add(found);
    }
  }

  /** What each importer found, in their order. */
  public List<EvidenceFindings> findings() {
    return List.copyOf(findings);
  }

  /** All scores, whatever their licence and their model. */
  public Evidence all() {
    return evidence(found -> true, score -> true);
  }

  /**
   * The scores whose licence lets them be shipped and whose models are known: others say nothing of
   * anything that can be chosen.
   */
  public Evidence shippable(Predicate<ModelId> known) {
    return evidence(EvidenceBuild::isShippable, score -> known.test(score.model()));
  }

  /** Whether the licence of a table lets its scores be shipped. */
  public static boolean isShippable(EvidenceFindings found) {
    return found.source().licenceClass() == LicenceClass.A;
  }

  private Evidence evidence(Predicate<EvidenceFindings> tables, Predicate<Score> wanted) {
    var sources = new SnapshotSources();
    var scores = new ArrayList<Score>();
    for (var found : findings) {
      if (tables.test(found)) {
        sources.add(found.source(), found.readOn());
        found.scores().stream().filter(wanted).forEach(scores::add);
      }
    }
    return new Evidence(sources, scores);
  }
}
