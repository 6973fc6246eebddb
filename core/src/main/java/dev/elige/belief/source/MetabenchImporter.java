package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.net.URI;
import java.util.HashMap;

/**
 * Reads metabench: scores of some 300 models on 600 benchmarks, each with its page. A score counts
 * as the maker's own where its page is on the same site as the model's announcement; on Hugging
 * Face the site is the organisation's.
 */
public final class MetabenchImporter implements EvidenceImporter {
  private static final String SCORES = "evidence/metabench/scores.csv";
  private static final String MODELS = "evidence/metabench/models.csv";

  @Override
  public Source source() {
    return ScoreTables.unlicensed(
        "metabench", "metabench", "https://github.com/espadrine/metabench");
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-19", SCORES, MODELS);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    var sites = new HashMap<String, String>();
    for (var row : Tables.csv(files, MODELS)) {
      sites.put(row.getOrDefault("model", ""), site(row.getOrDefault("url", "")));
    }
    for (var row : Tables.csv(files, SCORES)) {
      var name = row.getOrDefault("model", "");
      var page = row.getOrDefault("source_url", "");
      var site = site(page);
      findings
          .model(name)
          .ifPresent(who ->
              findings.state(
                  who,
                  Told.of(
                          row.getOrDefault("benchmark", ""),
                          row.getOrDefault("score", ""),
                          ScoreUnit.PERCENT,
                          page)
                      .reportedByMaker(!site.isEmpty() && site.equals(sites.get(name)))));
    }
  }

  /** The host of a page; on hosts that many share, with the first part of the path. */
  private static String site(String page) {
    try {
      var address = URI.create(page);
      var host = address.getHost();
      if (host == null) {
        return "";
      }
      var path = String.valueOf(address.getPath()).split("/");
      boolean shared = host.equals("huggingface.co") || host.equals("github.com");
      return shared && path.length > 1 ? host + "/" + path[1] : host;
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
