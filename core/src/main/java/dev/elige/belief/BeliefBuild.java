package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.Setting.Reasoning;
import dev.elige.belief.model.Basket;
import dev.elige.belief.model.BasketPosterior;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.Fitted;
import dev.elige.belief.model.ModelTraits;
import dev.elige.belief.model.Scale;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.catalog.Market;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is believed of every model of a catalog in one domain, from all scores there are.
 * It takes minutes; {@link BeliefTable} and {@link Fitted} are what is kept of it.
 */
public final class BeliefBuild {
  private final EvidenceMatrix matrix;
  private final List<Score> scores;
  private final Fitted fitted;
  private final Map<String, Basket> baskets = new LinkedHashMap<>();
  private final Map<String, TaskKind> kinds = new HashMap<>();
  private final List<ModelTraits> others;
  private final String table;

  private BeliefBuild(Collection<Score> evidence, Domain domain, Market market) {
    matrix = EvidenceMatrix.of(evidence, domain);
    scores = matrix.scores();
    var traits = new CatalogTraits(market);
    var reasons = reasons();
    var models =
        matrix.rows().stream()
            .map(row -> traits.of(row, Optional.ofNullable(reasons.get(row))))
            .toList();
    var benchmarks =
        matrix.columns().stream()
            .map(column -> new BenchmarkTraits(column.toString(), scale(column)))
            .toList();
    fitted = Fitted.learn(new ScoreMatrix(models, benchmarks, matrix.cells()));
    addBaskets(domain);
    var known = new HashSet<>(matrix.rows());
    others =
        traits.madeFor(domain).stream()
            .filter(row -> !known.contains(row))
            .map(row -> traits.of(row, Optional.empty()))
            .toList();
    table = table(new FittedRows(fitted, others));
  }

  /** Works it out. */
  public static BeliefBuild of(Collection<Score> evidence, Domain domain, Market market) {
    return new BeliefBuild(evidence, domain, market);
  }

  /** The text of the table. */
  public String table() {
    return table;
  }

  /** What was learned. */
  public Fitted fitted() {
    return fitted;
  }

  /** Models with scores, each as often as it was run in another way. */
  public int models() {
    return matrix.rows().size();
  }

  /** Models without scores. */
  public List<ModelTraits> others() {
    return others;
  }

  /** How many scores were seen. */
  public int scores() {
    return scores.size();
  }

  private static Optional<Scale> scale(Column column) {
    return Benchmarks.known()
        .of(column.benchmark())
        .map(benchmark ->
            switch (benchmark.unit()) {
              case FRACTION -> benchmark.isBounded() ? Scale.FRACTION : Scale.NATIVE;
              case PERCENT -> benchmark.isBounded() ? Scale.PERCENT : Scale.NATIVE;
              default -> Scale.NATIVE;
            });
  }

  private Map<Row, Boolean> reasons() {
    var reasons = new HashMap<Row, Boolean>();
    for (int i = 0; i < scores.size(); i++) {
      var row = matrix.rows().get(matrix.cells().get(i).cell().model());
      var reasoning = scores.get(i).setting().reasoning();
      if (reasoning != Reasoning.UNSTATED) {
        reasons.merge(row, reasoning == Reasoning.ON, Boolean::logicalOr);
      }
    }
    return reasons;
  }

  private void addBaskets(Domain domain) {
    var languages = new TreeSet<Language>();
    matrix.columns().forEach(column -> column.language().ifPresent(languages::add));
    languages.remove(ReferenceBaskets.ENGLISH);
    for (var kind : TaskKind.values()) {
      if (Domain.of(kind) == domain) {
        add(kind, ReferenceBaskets.ENGLISH);
      }
    }
    for (var language : languages) {
      for (var kind : TaskKind.values()) {
        if (Domain.of(kind) == domain
            && ReferenceBaskets.LOADED.isMeasuredIn(kind, language, matrix.columns())) {
          add(kind, language);
        }
      }
    }
  }

  private void add(TaskKind kind, Language language) {
    ReferenceBaskets.LOADED
        .of(kind, language, matrix.columns())
        .ifPresent(basket -> {
          baskets.put(BeliefTable.column(kind, language), basket);
          kinds.put(BeliefTable.column(kind, language), kind);
        });
  }

  private String table(FittedRows all) {
    var told = all.fitted().on(matrix.cells());
    var builder = new BeliefTable.Builder(day(), List.copyOf(baskets.keySet()));
    var grades = grades();
    var entries = new ArrayList<Map<String, BeliefTable.Entry>>();
    IntStream.range(0, all.rows().size())
        .parallel()
        .mapToObj(row -> entries(told, row, grades.get(row)))
        .forEachOrdered(entries::add);
    for (int row = 0; row < entries.size(); row++) {
      builder.row(all.rows().get(row), entries.get(row));
    }
    var measured = entries.subList(0, matrix.rows().size());
    for (var column : baskets.keySet()) {
      builder.standing(column, Standing.among(means(measured, column)));
      builder.spread(column, spread(measured, column));
    }
    return builder.text();
  }

  /** The day of the newest score. */
  private LocalDate day() {
    return scores.stream()
        .map(score -> score.citation().asOf())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private Map<String, BeliefTable.Entry> entries(
      BasketPosterior told, int row, @Nullable Map<Integer, Grade> grades) {
    var entries = new HashMap<String, BeliefTable.Entry>();
    for (var names : grades == null ? List.of(english()) : byLanguage()) {
      var wanted = names.stream().map(baskets::get).toList();
      var believed = told.at(row, wanted);
      for (int i = 0; i < names.size(); i++) {
        var grade = grade(wanted.get(i), grades);
        entries.put(names.get(i), new BeliefTable.Entry(believed.get(i), grade));
      }
    }
    return entries;
  }

  /** The columns of each language: they are told from the same scores. */
  private Collection<List<String>> byLanguage() {
    return baskets.keySet().stream()
        .collect(
            Collectors.groupingBy(
                name -> name.substring(name.indexOf('@')), LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** The columns of models without a score: what is known of them tells no languages apart. */
  private List<String> english() {
    var end = "@" + ReferenceBaskets.ENGLISH;
    return baskets.keySet().stream().filter(name -> name.endsWith(end)).toList();
  }

  private static Grade grade(Basket basket, @Nullable Map<Integer, Grade> grades) {
    var best = Grade.INFERRED;
    for (var part : basket.parts()) {
      var grade = grades == null ? null : grades.get(part.benchmark());
      best = grade != null && grade.compareTo(best) < 0 ? grade : best;
    }
    return best;
  }

  /** What the scores of each row are on each benchmark. */
  private Map<Integer, Map<Integer, Grade>> grades() {
    var grades = new HashMap<Integer, Map<Integer, Grade>>();
    for (var score : matrix.cells()) {
      grades
          .computeIfAbsent(score.cell().model(), _ -> new HashMap<>())
          .merge(
              score.cell().benchmark(),
              score.claimed() ? Grade.CLAIMED : Grade.INDEPENDENT,
              (one, other) -> one.compareTo(other) < 0 ? one : other);
    }
    return grades;
  }

  private static double[] means(List<Map<String, BeliefTable.Entry>> entries, String column) {
    return entries.stream()
        .map(row -> Optional.ofNullable(row.get(column)))
        .flatMap(Optional::stream)
        .mapToDouble(entry -> entry.score().mean())
        .toArray();
  }

  /**
   * How far models differ from what they do in English, over languages in which they were measured:
   * the median over languages of the deviation of differences, less the mean difference of each.
   */
  private double spread(List<Map<String, BeliefTable.Entry>> entries, String english) {
    if (!english().contains(english)) {
      return 0;
    }
    var kind = kinds.get(english);
    double[] deviations =
        baskets.keySet().stream()
            .filter(name -> kinds.get(name) == kind && !name.equals(english))
            .mapToDouble(name -> deviation(entries, english, name))
            .filter(deviation -> !Double.isNaN(deviation))
            .sorted()
            .toArray();
    if (deviations.length == 0) {
      if (kind != null && ReferenceBaskets.LOADED.isToldByLanguage(kind)) {
        throw new IllegalStateException(
            "no two languages tell how far models differ between them at " + kind.id());
      }
      return 0;
    }
    return deviations[deviations.length / 2];
  }

  private static double deviation(
      List<Map<String, BeliefTable.Entry>> entries, String english, String name) {
    double[] differences =
        entries.stream()
            .filter(row -> isMeasured(row, english) && isMeasured(row, name))
            .mapToDouble(row -> mean(row, name) - mean(row, english))
            .toArray();
    double mean = Arrays.stream(differences).average().orElse(Double.NaN);
    return Math.sqrt(
        Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).average().orElse(Double.NaN));
  }

  private static boolean isMeasured(Map<String, BeliefTable.Entry> row, String column) {
    var entry = row.get(column);
    return entry != null && entry.grade() != Grade.INFERRED;
  }

  private static double mean(Map<String, BeliefTable.Entry> row, String column) {
    return Optional.ofNullable(row.get(column)).map(entry -> entry.score().mean()).orElse(0.0);
  }
}
