package dev.elige.belief;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.model.Basket;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.Fitted;
import dev.elige.belief.model.FittedFile;
import dev.elige.belief.model.ModelTraits;
import dev.elige.catalog.Market;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What was learned in a domain, for the models that it was learned from and others. */
final class FittedRows {
  private final Fitted fitted;
  private final int learned;
  private final List<Row> rows = new ArrayList<>();
  private final Map<Row, Integer> places = new HashMap<>();
  private final List<Column> columns;

  /**
   * What was learned, for more models.
   *
   * @param others of which those that are new are added
   */
  FittedRows(Fitted learned, List<ModelTraits> others) {
    this.learned = learned.models().size();
    learned.models().forEach(model -> add(CatalogTraits.row(model)));
    var more = new ArrayList<ModelTraits>();
    for (var other : others) {
      var row = CatalogTraits.row(other);
      if (!places.containsKey(row)) {
        add(row);
        more.add(other);
      }
    }
    fitted = more.isEmpty() ? learned : learned.with(more);
    columns = learned.benchmarks().stream().map(BenchmarkTraits::name).map(Column::parse).toList();
  }

  private void add(Row row) {
    places.put(row, rows.size());
    rows.add(row);
  }

  /**
   * What was learned from the evidence that comes with the program, for all models of a market. A
   * market that is the catalog of the program is not walked through: its models were written down
   * with what was learned.
   */
  static FittedRows builtIn(Domain domain, Market market) {
    var name = "fitted/" + domain.id() + ".bin";
    try (var stream = Objects.requireNonNull(FittedRows.class.getResourceAsStream(name), name)) {
      var read = FittedFile.read(stream);
      return new FittedRows(
          read.learned(), market.hasMoreThanBuiltIn() ? ofMarket(market, domain) : read.others());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ModelTraits> ofMarket(Market market, Domain domain) {
    var traits = new CatalogTraits(market);
    return traits.madeFor(domain).stream().map(row -> traits.of(row, Optional.empty())).toList();
  }

  Fitted fitted() {
    return fitted;
  }

  List<Row> rows() {
    return rows;
  }

  List<Column> columns() {
    return columns;
  }

  boolean has(Row row) {
    return places.containsKey(row);
  }

  /**
   * The index of a row.
   *
   * @throws IllegalArgumentException where it is not among them
   */
  int place(Row row) {
    var place = places.get(row);
    if (place == null) {
      throw new IllegalArgumentException(row + " is not among the models asked about");
    }
    return place;
  }

  /** Whether benchmarks of a kind of task were run in a language. */
  boolean isMeasuredIn(TaskKind kind, Language language) {
    return ReferenceBaskets.LOADED.isMeasuredIn(kind, language, columns);
  }

  /** The basket of a kind of task; that of English where no benchmark was run in the language. */
  Basket basket(TaskKind kind, Language language) {
    return ReferenceBaskets.LOADED
        .of(kind, isMeasuredIn(kind, language) ? language : ReferenceBaskets.ENGLISH, columns)
        .orElseThrow(() -> new IllegalStateException("no basket stands for " + kind));
  }

  /** The baskets that are told from the same scores as one: those of its language. */
  List<Basket> baskets(TaskKind kind, Language language) {
    var told = isMeasuredIn(kind, language) ? language : ReferenceBaskets.ENGLISH;
    var baskets = new ArrayList<Basket>();
    for (var other : TaskKind.values()) {
      if (Domain.of(other) == Domain.of(kind)
          && (told.equals(ReferenceBaskets.ENGLISH) || isMeasuredIn(other, told))) {
        ReferenceBaskets.LOADED.of(other, told, columns).ifPresent(baskets::add);
      }
    }
    return baskets;
  }

  /** The rows that were learned from whose models were out on a day, or whose date is not known. */
  List<Row> outBy(LocalDate day) {
    var out = new ArrayList<Row>();
    for (int i = 0; i < learned; i++) {
      var released = fitted.models().get(i).released();
      if (released.isEmpty() || !released.get().first().isAfter(day)) {
        out.add(rows.get(i));
      }
    }
    return out;
  }
}
