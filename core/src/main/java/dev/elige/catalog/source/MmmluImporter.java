package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.math.BigDecimal;

/**
 * Reads OpenAI's MMMLU results: accuracy in 14 languages into which MMLU was translated by people.
 */
public final class MmmluImporter implements CatalogImporter {
  private static final String FILE = "evidence/mmmlu/openai_mmmlu.csv";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Source source() {
    return new Source(
        "mmmlu",
        "OpenAI simple-evals, MMMLU",
        "https://github.com/openai/simple-evals",
        "MIT",
        LicenceClass.A,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return EvidenceSources.derived();
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-04-21", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var measured = new MeasuredLanguages("MMMLU accuracy, %");
    for (var row : Tables.csv(files, FILE)) {
      LanguageNames.find(row.getOrDefault("language", ""))
          .ifPresent(language ->
              measured.add(
                  row.getOrDefault("model", ""),
                  language,
                  new BigDecimal(row.getOrDefault("score", "")).multiply(HUNDRED)));
    }
    measured.state(new KnownModels(known), findings);
  }
}
