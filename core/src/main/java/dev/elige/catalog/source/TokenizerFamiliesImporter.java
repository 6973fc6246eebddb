package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * States which tokenizer family a model belongs to, for the models that somebody offers, as the
 * pages of their makers say. The table {@code tokenizer-families.tsv} stands beside this class; the
 * longest pattern that matches the canonical id decides, and one of equal length that stands first.
 * A model that no pattern names stays without a family.
 */
public final class TokenizerFamiliesImporter implements CatalogImporter {
  /** The family of a pattern that withdraws what a shorter one says. */
  private static final String NOTHING_STATED = "-";

  private record Row(IdPattern pattern, String family, String page, LocalDate day) {
    static Row of(List<String> cells) {
      return new Row(
          IdPattern.of(cells.get(0).toLowerCase(Locale.ROOT)),
          cells.get(1),
          cells.get(2),
          LocalDate.parse(cells.get(3)));
    }
  }

  private final List<Row> rows =
      Resources.rows("tokenizer-families.tsv").stream().map(Row::of).toList();

  @Override
  public Source source() {
    return new Source(
        "tokenizer-families",
        "Makers' pages about tokenizers",
        "",
        "facts restated one by one, with the page that states them",
        LicenceClass.B,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "collected by hand from the makers' pages it names",
            "recopilado a mano de las páginas de los fabricantes que cita"));
  }

  /** No copy is packed: the table is part of the program. */
  @Override
  public Packed packed() {
    return new Packed(
        List.of(), rows.stream().map(Row::day).max(LocalDate::compareTo).orElseThrow());
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var used = new HashSet<Row>();
    for (var model : new KnownModels(known).offersByModel().keySet()) {
      find(model)
          .ifPresent(row -> {
            used.add(row);
            if (!row.family().equals(NOTHING_STATED)) {
              findings.state(model, Attributes.TOKENIZER, row.family(), row.page(), row.day());
            }
          });
    }
    rows.stream()
        .filter(row -> !used.contains(row))
        .forEach(row -> findings.unmatched(row.pattern().glob()));
  }

  /** The families that the table names. */
  List<String> families() {
    return rows.stream()
        .map(Row::family)
        .distinct()
        .filter(family -> !family.equals(NOTHING_STATED))
        .toList();
  }

  private Optional<Row> find(ModelId model) {
    var id = model.toString().toLowerCase(Locale.ROOT);
    Optional<Row> best = Optional.empty();
    int longest = 0;
    for (var row : rows) {
      if (row.pattern().glob().length() > longest && row.pattern().matches(id)) {
        longest = row.pattern().glob().length();
        best = Optional.of(row);
      }
    }
    return best;
  }
}
