package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.belief.evidence.Setting;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads BenchPress: scores of 84 models on 133 benchmarks, each with its page and the kind of page.
 *
 * <p>A score counts as the maker's own where the page is a blog, a model card, a report or a paper
 * of a maker, unless its address belongs to another maker than the model's. Papers on a shared site
 * do not tell whose they are: those count as the maker's own. Boards, collections and papers of
 * others are independent, and so is a page of which no kind is said.
 */
public final class BenchPressImporter implements EvidenceImporter {
  private static final String SCORES = "evidence/benchpress/scores.csv";
  private static final String MODELS = "evidence/benchpress/models.csv";
  private static final Set<String> OF_MAKERS =
      Set.of("official_blog", "official_paper", "model_card", "tech_report");

  /** A collection that writes 0 where a model was never run. */
  private static final String COLLECTION = "third_party_aggregator";

  private static final Pattern BUDGET = Pattern.compile("(\\d+k)\\b");
  private static final Pattern FIRST = Pattern.compile("^([a-z]+)");

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "benchpress",
        "BenchPress",
        "https://github.com/microsoft/benchpress",
        "CDLA-Permissive-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-06-26", SCORES, MODELS);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    var models = new HashMap<String, Optional<ScoredModel>>();
    for (var row : Tables.csv(files, MODELS)) {
      var name = row.getOrDefault("model", "");
      models.put(name, findings.model(name).map(who -> run(who, row)));
    }
    for (var row : Tables.csv(files, SCORES)) {
      models
          .getOrDefault(row.getOrDefault("model", ""), Optional.empty())
          .ifPresent(who -> state(who, row, findings));
    }
  }

  private static void state(ScoredModel who, Map<String, String> row, EvidenceFindings findings) {
    var kind = row.getOrDefault("source_type", "");
    var page = row.getOrDefault("source_url", "");
    boolean isOwn = MakersPages.maker(page).map(who.model().vendor()::equals).orElse(true);
    var told =
        Told.of(
                row.getOrDefault("benchmark", ""),
                row.getOrDefault("score", ""),
                ScoreUnit.PERCENT,
                page)
            .reportedByMaker(isOwn && OF_MAKERS.contains(kind));
    if (kind.equals(COLLECTION) && told.value().equals("0.0")) {
      findings.refuse(
          who.model().toString(),
          told,
          Text.of("a 0 that stands for no score", "un 0 que significa que no hay puntuación"));
    } else {
      findings.state(who, told);
    }
  }

  /** The setting from the name, or else from the columns, such as {@code default (96k budget)}. */
  private static ScoredModel run(ScoredModel who, Map<String, String> row) {
    if (who.setting().effort().isPresent()) {
      return who;
    }
    return switch (row.getOrDefault("mode", "")) {
      case "thinking" -> effort(row).map(who::with).orElseGet(() -> who.with("thinking"));
      case "non-thinking" -> who.with("no-thinking");
      default -> who;
    };
  }

  private static Optional<String> effort(Map<String, String> row) {
    var text = row.getOrDefault("effort", "").toLowerCase(Locale.ROOT);
    var first = FIRST.matcher(text);
    if (first.find() && Setting.isEffort(first.group(1))) {
      return Optional.of(first.group(1));
    }
    var budget = BUDGET.matcher(text);
    return budget.find() ? Optional.of(budget.group(1)) : Optional.empty();
  }
}
