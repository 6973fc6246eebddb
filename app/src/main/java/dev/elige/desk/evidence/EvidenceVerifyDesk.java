package dev.elige.desk.evidence;

import dev.elige.base.Language;
import dev.elige.belief.evidence.Evidence;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.ScoreConflict;
import dev.elige.belief.source.EvidenceBuild;
import dev.elige.belief.source.EvidenceFindings;
import dev.elige.belief.source.EvidenceImporter;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle.Stage;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.Offer;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.World;
import dev.elige.report.evidence.EvidenceCoverage;
import dev.elige.report.evidence.EvidenceCoverage.BySource;
import dev.elige.report.evidence.EvidenceCoverage.Unplaced;
import dev.elige.report.evidence.EvidenceCoverageReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts what the evidence covers and finds where its sources differ. */
public final class EvidenceVerifyDesk {
  private final List<EvidenceImporter> importers;
  private final World world;

  public EvidenceVerifyDesk(List<EvidenceImporter> importers, World world) {
    this.importers = importers;
    this.world = world;
  }

  /** What the evidence covers, and what is doubtful in it. */
  public Answer answer(Optional<Path> packed) {
    var build = packed.map(folder -> EvidenceBuildDesk.read(importers, folder));
    var evidence = build.map(EvidenceBuild::all).orElseGet(Evidence::builtIn);
    var findings = build.map(EvidenceBuild::findings).orElse(List.of());
    return Answer.done(
        new EvidenceCoverageReport(
            new EvidenceCoverage(
                packed.isPresent(),
                evidence.scores().size(),
                count(evidence.scores(), Score::model),
                sources(evidence),
                reach(evidence.scores()),
                ScoreConflict.in(evidence.scores()),
                findings.stream()
                    .map(found -> new Unplaced(found.source().id(), found.unmatchedNames()))
                    .filter(one -> !one.names().isEmpty())
                    .toList(),
                findings.stream().flatMap(EvidenceVerifyDesk::refused).toList())));
  }

  private static Stream<EvidenceCoverage.Refused> refused(EvidenceFindings found) {
    return found.refused().stream()
        .map(one ->
            new EvidenceCoverage.Refused(
                one.source(),
                one.model(),
                one.benchmark(),
                one.value(),
                one.reason(),
                one.locator()));
  }

  private static List<BySource> sources(Evidence evidence) {
    var scores =
        evidence.scores().stream()
            .collect(Collectors.groupingBy(one -> one.citation().source().id()));
    var result = new ArrayList<BySource>();
    for (var source : evidence.sources().all()) {
      var told = scores.getOrDefault(source.id(), List.of());
      result.add(
          new BySource(
              source,
              evidence.sources().readOn(source),
              told.size(),
              count(told, Score::model),
              count(told, Score::benchmark),
              told.stream()
                  .flatMap(one -> one.language().stream())
                  .map(Language::tag)
                  .distinct()
                  .count()));
    }
    return result;
  }

  private static long count(List<Score> scores, Function<Score, Object> part) {
    return scores.stream().map(part).distinct().count();
  }

  /** How many text models that somebody sells today have how many scores. */
  private EvidenceCoverage.Reach reach(List<Score> scores) {
    Map<ModelId, Integer> counts = new HashMap<>();
    scores.forEach(one -> counts.merge(one.model(), 1, Integer::sum));
    Set<ModelId> sold =
        world.market().offers().stream()
            .filter(EvidenceVerifyDesk::isCurrentText)
            .map(offer -> offer.model().id())
            .collect(Collectors.toSet());
    int[] models = new int[EvidenceCoverage.Reach.STEPS];
    for (var model : sold) {
      models[EvidenceCoverage.Reach.step(counts.getOrDefault(model, 0))]++;
    }
    return new EvidenceCoverage.Reach(models[0], models[1], models[2], models[3]);
  }

  private static boolean isCurrentText(Offer offer) {
    var lives = offer.facts(Attributes.LIFECYCLE);
    boolean isOnSale =
        lives.isEmpty()
            || lives.stream().anyMatch(one -> one.value().stageOn(offer.day()) != Stage.RETIRED);
    return isOnSale
        && offer
            .fact(Attributes.KIND)
            .toOptional()
            .filter(kind -> kind.value() == ModelKind.TEXT_GENERATION)
            .isPresent();
  }
}
