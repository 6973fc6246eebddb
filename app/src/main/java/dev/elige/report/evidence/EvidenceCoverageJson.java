package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.ScoreConflict;
import dev.elige.report.JsonWriter;
import dev.elige.report.catalog.FactJson;
import java.math.BigDecimal;

/** What evidence covers, as JSON. */
final class EvidenceCoverageJson {
  private final JsonWriter out;

  EvidenceCoverageJson(JsonWriter out) {
    this.out = out;
  }

  void write(EvidenceCoverage coverage) {
    out.flag("packed", coverage.isPacked());
    out.number("scores", coverage.scores());
    out.number("models", coverage.models());
    out.objects("sources", coverage.sources(), this::source);
    out.object("textModels", () -> reach(coverage.reach()));
    out.objects("conflicts", coverage.conflicts(), this::conflict);
    if (coverage.isPacked()) {
      out.objects("unplaced", coverage.unplaced(), this::unplaced);
      out.objects("refused", coverage.refused(), this::refused);
    }
  }

  private void source(EvidenceCoverage.BySource one) {
    out.text("id", one.source().id());
    out.text("title", one.source().title());
    out.text("url", one.source().url());
    out.text("licence", one.source().licence());
    out.text("licenceClass", one.source().licenceClass().name());
    out.text("readOn", one.readOn().toString());
    out.number("scores", one.scores());
    out.number("models", one.models());
    out.number("benchmarks", one.benchmarks());
    out.number("languages", one.languages());
  }

  private void reach(EvidenceCoverage.Reach reach) {
    out.number("withoutScores", reach.none());
    out.number("with1To2", reach.few());
    out.number("with3To9", reach.some());
    out.number("with10OrMore", reach.many());
  }

  private void conflict(ScoreConflict conflict) {
    out.text("model", conflict.one().model().toString());
    out.text("setting", conflict.one().setting().toString());
    out.text("benchmark", conflict.benchmark().id());
    conflict.one().language().map(Language::tag).ifPresent(tag -> out.text("language", tag));
    out.exact("gap", BigDecimal.valueOf(conflict.gap()));
    out.object("higher", () -> score(conflict.one()));
    out.object("lower", () -> score(conflict.other()));
  }

  private void score(Score score) {
    out.exact("value", BigDecimal.valueOf(score.value()));
    out.flag("selfReported", score.selfReported());
    out.object("source", () -> FactJson.citation(out, score.citation()));
  }

  private void unplaced(EvidenceCoverage.Unplaced one) {
    out.text("source", one.source());
    out.strings("names", one.names());
  }

  private void refused(EvidenceCoverage.Refused one) {
    out.text("source", one.source());
    out.text("model", one.model());
    out.text("benchmark", one.benchmark());
    out.text("value", one.value());
    out.text("reason", one.reason());
    out.text("locator", one.locator());
  }
}
