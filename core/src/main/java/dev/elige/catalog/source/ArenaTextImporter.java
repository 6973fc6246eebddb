package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.math.BigDecimal;

/** Reads the style-controlled ratings of the Arena in its language categories. */
public final class ArenaTextImporter implements CatalogImporter {
  private static final String FILE = "evidence/arena/text.csv";

  @Override
  public Source source() {
    return new Source(
        "arena-text",
        "LMArena text leaderboard",
        "https://lmarena.ai/leaderboard/text",
        "none stated; single facts restated",
        LicenceClass.B,
        Authority.CURATED);
  }

  @Override
  public Origin origin() {
    return EvidenceSources.derived();
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-12-17", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var measured = new MeasuredLanguages("Arena rating");
    for (var row : Tables.csv(files, FILE)) {
      LanguageNames.find(row.getOrDefault("category", ""))
          .filter(_ -> row.getOrDefault("category", "").length() > 3)
          .ifPresent(language ->
              measured.add(
                  row.getOrDefault("model", ""),
                  language,
                  new BigDecimal(row.getOrDefault("rating", ""))));
    }
    measured.state(new KnownModels(known), findings);
  }
}
