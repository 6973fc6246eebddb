package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.LanguageClaim.Broad;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * States what vendors' own pages say about languages, for the models that somebody offers. The
 * longest matching pattern over the provider's id decides the family; of equally long ones the
 * family named first. A model whose offers all point to the same family gets the claims itself,
 * else each offer its own.
 */
public final class VendorLanguagesImporter implements CatalogImporter {
  private static final String FILE = "languages/vendor_languages.csv";

  @Override
  public Source source() {
    return new Source(
        "vendor-languages",
        "Vendors' language pages",
        "",
        "facts restated one by one, with the page that states them",
        LicenceClass.B,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return new Origin.SnapshotOnly(
        Text.of(
            "collected by hand from the vendors' pages it names",
            "recopilado a mano de las páginas de los fabricantes que cita"));
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-22", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var rows =
        Tables.csv(files, FILE).stream()
            .map(row -> VendorLanguageRow.of(row, files.readOn()))
            .toList();
    var used = new HashSet<String>();
    new KnownModels(known)
        .offersByModel()
        .forEach((model, offers) -> {
          var families =
              offers.stream()
                  .map(offer -> family(rows, offer))
                  .flatMap(Optional::stream)
                  .collect(Collectors.toSet());
          used.addAll(families);
          if (families.size() == 1) {
            state(model, claimsOf(rows, families.iterator().next()), findings);
          } else if (families.size() > 1) {
            stateEach(offers, rows, findings);
          }
        });
    reportUnused(rows, used, findings);
    rejectUnreadTags(rows, known, findings);
  }

  private static void stateEach(
      List<OfferId> offers, List<VendorLanguageRow> rows, Findings findings) {
    for (var offer : offers) {
      family(rows, offer).ifPresent(name -> state(offer, claimsOf(rows, name), findings));
    }
  }

  private static Optional<String> family(List<VendorLanguageRow> rows, OfferId offer) {
    var id = offer.model().toLowerCase(Locale.ROOT);
    Optional<String> best = Optional.empty();
    int longest = 0;
    for (var row : rows) {
      int strength = row.strength(id);
      if (strength > longest) {
        longest = strength;
        best = Optional.of(row.family());
      }
    }
    return best;
  }

  private static List<VendorLanguageRow> claimsOf(List<VendorLanguageRow> rows, String family) {
    return rows.stream().filter(row -> row.family().equals(family)).toList();
  }

  /** A family has one count: the first one, which is the strongest. */
  private static void state(Subject subject, List<VendorLanguageRow> rows, Findings findings) {
    var counted = new ArrayList<LanguageClaim>();
    for (var row : rows) {
      for (var claim : row.claims()) {
        if (claim instanceof Broad && !counted.isEmpty()) {
          continue;
        }
        if (claim instanceof Broad) {
          counted.add(claim);
        }
        findings.state(subject, Attributes.LANGUAGES, claim, row.page(), row.asOf());
      }
    }
  }

  private static void reportUnused(
      List<VendorLanguageRow> rows, Set<String> used, Findings findings) {
    rows.stream()
        .map(VendorLanguageRow::family)
        .distinct()
        .filter(family -> !used.contains(family))
        .forEach(findings::unmatched);
  }

  private static void rejectUnreadTags(
      List<VendorLanguageRow> rows, Known known, Findings findings) {
    for (var row : rows) {
      known.offers().keySet().stream()
          .filter(offer -> row.strength(offer.model().toLowerCase(Locale.ROOT)) > 0)
          .min(OfferId::compareTo)
          .ifPresent(offer -> row.unread().forEach(tag -> reject(offer, tag, row, findings)));
    }
  }

  private static void reject(OfferId offer, String tag, VendorLanguageRow row, Findings findings) {
    findings.reject(
        offer,
        "languages",
        tag,
        Text.of(
            "is not a language tag that Java has a name for",
            "no es una etiqueta de idioma que Java sepa nombrar"),
        row.page());
  }
}
