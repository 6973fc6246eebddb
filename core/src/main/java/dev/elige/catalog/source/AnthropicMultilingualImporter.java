package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the scores per language of Anthropic's page on multilingual support: accuracy on MMMLU, and
 * for newer models that accuracy as a share of the English one.
 */
public final class AnthropicMultilingualImporter implements CatalogImporter {
  private static final String FILE = "evidence/mmmlu/anthropic_multilingual.csv";
  private static final Pattern DATED = Pattern.compile("^(.*) \\((\\d{8})\\)$");

  private static final Map<String, String> BENCHMARKS =
      Map.of(
          "percent_of_english", "MMMLU accuracy relative to English, %",
          "mmmlu_accuracy_pct", "MMMLU accuracy, %");

  @Override
  public Source source() {
    return new Source(
        "anthropic-multilingual",
        "Anthropic: multilingual support",
        "https://docs.anthropic.com/en/docs/build-with-claude/multilingual-support",
        "none stated; single facts restated",
        LicenceClass.B,
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return EvidenceSources.derived();
  }

  @Override
  public Packed packed() {
    return Packed.of("2025-11-30", FILE);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var rows = Tables.csv(files, FILE);
    var models = new KnownModels(known);
    BENCHMARKS.forEach((metric, benchmark) -> {
      var measured = new MeasuredLanguages(benchmark);
      for (var row : rows) {
        if (row.getOrDefault("metric", "").equals(metric)) {
          LanguageNames.find(row.getOrDefault("language", ""))
              .ifPresent(language ->
                  measured.add(
                      id(row.getOrDefault("model", "")),
                      language,
                      new BigDecimal(row.getOrDefault("value", ""))));
        }
      }
      measured.state(models, findings);
    });
  }

  /** The page writes names for people: {@code Claude 3.5 Sonnet (20241022)}. */
  private static String id(String name) {
    return DATED.matcher(name).replaceFirst("$1 $2").replace(' ', '-');
  }
}
