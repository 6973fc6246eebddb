package dev.elige.belief.source;

import dev.elige.base.Citation;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Benchmark;
import dev.elige.belief.evidence.Score;
import dev.elige.catalog.source.LanguageNames;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one importer found: scores, refused rows, and names of models that no rule can place. A row
 * that says what another row of the table says is one score.
 */
public final class EvidenceFindings {
  /** Values are told to this many decimals, standard errors to three digits. */
  private static final int DECIMALS = 8;

  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Source source;
  private final LocalDate readOn;
  private final ScoredNames names;
  private final BenchmarkColumns columns;
  private final Set<Score> scores = new LinkedHashSet<>();
  private final List<RefusedScore> refused = new ArrayList<>();
  private final Set<String> unmatched = new TreeSet<>();

  public EvidenceFindings(Source source, LocalDate readOn) {
    this.source = source;
    this.readOn = readOn;
    this.names = new ScoredNames(source.id());
    this.columns = new BenchmarkColumns(source.id());
  }

  /** The model that a name of the table means; a name that means none is noted. */
  Optional<ScoredModel> model(String name) {
    var found = names.read(name);
    if (found.isEmpty()) {
      unmatched(name);
    }
    return found;
  }

  /** Notes a name that means no model for certain. */
  void unmatched(String name) {
    unmatched.add(name);
  }

  /**
   * States a score, or refuses it with the reason. The unit of the table counts where the benchmark
   * measures shares; ratings and dollars are as they are.
   */
  void state(ScoredModel who, Told told) {
    var column = columns.of(told.benchmark());
    switch (column) {
      case BenchmarkColumns.LeftOut(Text why) -> refuse(who.model().toString(), told, why);
      case BenchmarkColumns.Measures(Benchmark benchmark, Optional<String> word) ->
          number(told.value())
              .ifPresentOrElse(
                  number -> state(word.map(who::with).orElse(who), told, benchmark, number),
                  () ->
                      refuse(
                          who.model().toString(),
                          told,
                          Text.of("is not a number", "no es un número")));
    }
  }

  /**
   * States a score in a language, by its English name or its code. A name that means no language is
   * refused: a score without a language says something else.
   */
  void stateIn(String language, ScoredModel who, Told told) {
    var found = LanguageNames.find(language);
    if (found.isPresent()) {
      state(who, told.in(found));
    } else {
      refuse(
          who.model().toString(),
          told,
          Text.of("\"{}\" is no language", "\"{}\" no es un idioma", language));
    }
  }

  private void state(ScoredModel who, Told told, Benchmark benchmark, double number) {
    double factor = benchmark.unit().isShare() ? told.unit().in(benchmark.unit()) : 1;
    double value = round(number * factor);
    if (Withheld.isWithheld(told.locator())) {
      refuse(who.model().toString(), told, Withheld.REASON);
    } else if (!benchmark.holds(value)) {
      refuse(
          who.model().toString(),
          told,
          Text.of(
              "is outside of {} of {}",
              "queda fuera de {} de {}",
              benchmark.unit().id(),
              benchmark.title()));
    } else {
      scores.add(
          new Score(
              who.model(),
              who.setting(),
              benchmark.id(),
              told.language(),
              value,
              told.standardError().map(error -> threeDigits(error * factor)),
              told.selfReported(),
              new Citation(source, told.locator(), told.day().orElse(readOn))));
    }
  }

  /** Refuses a row before anything is made of it. */
  void refuse(String model, Told told, Text reason) {
    var value = reason.equals(Withheld.REASON) ? Withheld.FIGURE : told.value();
    refused.add(
        new RefusedScore(source.id(), model, told.benchmark(), value, reason, told.locator()));
  }

  private static Optional<Double> number(String text) {
    try {
      double number = Double.parseDouble(text.strip());
      return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static double round(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static double threeDigits(double value) {
    return BigDecimal.valueOf(value).round(THREE_DIGITS).doubleValue();
  }

  public Source source() {
    return source;
  }

  /** The day the table was read. */
  public LocalDate readOn() {
    return readOn;
  }

  public Collection<Score> scores() {
    return List.copyOf(scores);
  }

  public List<RefusedScore> refused() {
    return List.copyOf(refused);
  }

  /** Names that no rule can place, sorted. */
  public List<String> unmatchedNames() {
    return List.copyOf(unmatched);
  }
}
