package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.model.Basket;
import dev.elige.belief.model.BasketPosterior;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.Fitted;
import dev.elige.belief.model.FittedFile;
import dev.elige.belief.model.Influence;
import dev.elige.belief.model.Together;
import dev.elige.catalog.Market;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Beliefs of one domain that are worked out when they are asked for, from scores at hand and what
 * was learned before: what a day knew, what the user adds, and which scores a belief rests on.
 */
final class EvidenceBeliefs {
  /** How many scores a belief is told from where time is short of none. */
  static final int MOST = 900;

  private final List<Row> rows;
  private final List<Column> columns;
  private final EvidenceMatrix matrix;
  private final BasketPosterior posterior;

  /**
   * Beliefs from some scores.
   *
   * @param fitted what was learned before
   * @param market what is known of models that were not there to learn from
   * @param others such models
   * @param most how many scores each belief is told from
   */
  EvidenceBeliefs(
      Fitted fitted,
      Collection<Score> scores,
      Domain domain,
      Market market,
      Collection<Row> others,
      int most) {
    rows = new ArrayList<>(fitted.models().stream().map(CatalogTraits::row).toList());
    var known = new HashSet<>(rows);
    var more = others.stream().filter(row -> !known.contains(row)).distinct().toList();
    rows.addAll(more);
    columns = fitted.benchmarks().stream().map(BenchmarkTraits::name).map(Column::parse).toList();
    matrix = EvidenceMatrix.within(scores, domain, rows, columns);
    var traits = new CatalogTraits(market);
    posterior =
        (more.isEmpty()
                ? fitted
                : fitted.with(more.stream().map(row -> traits.of(row, Optional.empty())).toList()))
            .on(matrix.cells(), most);
  }

  /** What was learned in a domain from the evidence that comes with the program. */
  static Fitted builtIn(Domain domain) {
    var name = "fitted/" + domain.id() + ".bin";
    try (var stream =
        Objects.requireNonNull(EvidenceBeliefs.class.getResourceAsStream(name), name)) {
      return FittedFile.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A score that a belief rests on, with how much it moves it. */
  record Influential(Score score, Influence influence) {}

  /** The basket of a kind of task; that of English where no benchmark was run in the language. */
  Basket basket(TaskKind kind, Language language) {
    var baskets = ReferenceBaskets.LOADED;
    var asked = baskets.isMeasuredIn(kind, language, columns) ? language : ReferenceBaskets.ENGLISH;
    return baskets
        .of(kind, asked, columns)
        .orElseThrow(() -> new IllegalStateException("no basket stands for " + kind));
  }

  /** What is believed of a row that is among the models here. */
  BeliefTable.Entry of(Row row, TaskKind kind, Language language) {
    var basket = basket(kind, language);
    return new BeliefTable.Entry(posterior.at(place(row), basket), grade(row, basket));
  }

  /** What it rests on most. */
  List<Influential> influences(Row row, TaskKind kind, Language language, int count) {
    return posterior.influences(place(row), basket(kind, language), count).stream()
        .map(one -> new Influential(matrix.scores().get(one.place()), one))
        .toList();
  }

  /** How good rows probably are, and how that hangs together. */
  Together together(List<Row> asked, TaskKind kind, Language language) {
    return posterior.at(asked.stream().map(this::place).toList(), basket(kind, language));
  }

  /** The same without some scores, by their places. */
  BeliefTable.Entry without(Row row, TaskKind kind, Language language, List<Integer> places) {
    var basket = basket(kind, language);
    return new BeliefTable.Entry(
        posterior.without(places).at(place(row), basket), grade(row, basket));
  }

  private int place(Row row) {
    int place = rows.indexOf(row);
    if (place < 0) {
      throw new IllegalArgumentException(row + " is not among the models asked about");
    }
    return place;
  }

  private Grade grade(Row row, Basket basket) {
    int place = place(row);
    var best = Grade.INFERRED;
    for (var cell : matrix.cells()) {
      if (cell.cell().model() == place && holds(basket, cell.cell().benchmark())) {
        var grade = cell.claimed() ? Grade.CLAIMED : Grade.INDEPENDENT;
        best = grade.compareTo(best) < 0 ? grade : best;
      }
    }
    return best;
  }

  private static boolean holds(Basket basket, int benchmark) {
    return basket.parts().stream().anyMatch(part -> part.benchmark() == benchmark);
  }
}
