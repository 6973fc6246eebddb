package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the Massive Text Embedding Benchmark: facts of embedding models, and what they were
 * measured in ({@link MtebLanguages}). Their scores are evidence and no part of the catalog.
 */
public final class MtebImporter implements CatalogImporter {
  private static final String MODELS = "evidence/mteb/models.csv";
  private static final String LANGUAGES = "evidence/mteb/language_scores.csv";

  @Override
  public Source source() {
    return new Source(
        "mteb",
        "MTEB results",
        "https://github.com/embeddings-benchmark/results",
        "CC0-1.0",
        LicenceClass.A,
        Authority.CURATED);
  }

  @Override
  public Origin origin() {
    return EvidenceSources.derived();
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-20", MODELS, LANGUAGES);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var models = new KnownModels(known);
    var names = new HashMap<String, String>();
    var matched = new HashMap<String, ModelId>();
    for (var row : Tables.csv(files, MODELS)) {
      var number = row.getOrDefault("model_no", "");
      var name = row.getOrDefault("model", "");
      names.put(number, name);
      models
          .model(name)
          .ifPresentOrElse(
              model -> {
                // A second name of the same model, such as another copy of its weights, is left
                // out.
                if (!matched.containsValue(model)) {
                  matched.put(number, model);
                  stateFacts(model, row, findings);
                }
              },
              () -> findings.unmatched(name));
    }
    MtebLanguages.state(matched, names, Tables.csv(files, LANGUAGES), findings);
  }

  private static void stateFacts(ModelId model, Map<String, String> row, Findings findings) {
    var name = row.getOrDefault("model", "");
    findings.state(model, Attributes.KIND, ModelKind.EMBEDDING, name);
    whole(row, "max_tokens")
        .forEach(count -> findings.state(model, Attributes.MAX_INPUT, count, name));
    whole(row, "embed_dim")
        .forEach(count -> findings.state(model, Attributes.DIMENSIONS, count, name));
    whole(row, "n_parameters")
        .forEach(count -> findings.state(model, Attributes.PARAMETERS, count, name));
    var open = row.getOrDefault("open_weights", "");
    if (!open.isEmpty()) {
      findings.state(model, Attributes.OPEN_WEIGHTS, open.equalsIgnoreCase("true"), name);
    }
    var licence = row.getOrDefault("license", "");
    if (!licence.isEmpty() && !licence.equals("not specified")) {
      findings.state(model, Attributes.LICENCE, licence, name);
    }
    PartialDate.tryParse(row.getOrDefault("release_date", ""))
        .ifPresent(date -> findings.state(model, Attributes.RELEASED, date, name));
  }

  /**
   * One positive whole number, or none: the table writes counts as {@code 512} and {@code 512.0}.
   */
  private static List<Long> whole(Map<String, String> row, String column) {
    var text = row.getOrDefault(column, "");
    if (!text.matches("\\d+(\\.0+)?")) {
      return List.of();
    }
    long count = new BigDecimal(text).longValueExact();
    return count > 0 ? List.of(count) : List.of();
  }
}
