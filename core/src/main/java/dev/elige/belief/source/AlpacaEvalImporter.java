package dev.elige.belief.source;

import dev.elige.base.Source;
import dev.elige.belief.evidence.ScoreUnit;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.catalog.source.Tables;
import java.util.Map;
import java.util.Optional;

/**
 * Reads AlpacaEval 2.0: win rates against GPT-4 Turbo, plain and with length controlled for, which
 * are two benchmarks. What the community sent in was run by who sent it, most often the maker. Runs
 * with prompts that ask for longer or shorter answers are left out.
 */
public final class AlpacaEvalImporter implements EvidenceImporter {
  private static final String FILE =
      "catalog/evidence/alpaca_eval/weighted_alpaca_eval_gpt4_turbo_leaderboard.csv";

  @Override
  public Source source() {
    return ScoreTables.shipped(
        "alpacaeval", "AlpacaEval 2.0", "https://github.com/tatsu-lab/alpaca_eval", "Apache-2.0");
  }

  @Override
  public Packed packed() {
    return Packed.of("2024-12-27", FILE);
  }

  @Override
  public void read(SourceFiles files, EvidenceFindings findings) {
    for (var row : Tables.csv(files, FILE)) {
      var name = row.getOrDefault("", "");
      if (!row.getOrDefault("mode", "").equals("dev")) {
        findings
            .model(name)
            .ifPresent(who -> {
              findings.state(
                  who, told("alpacaeval-2-0-win-rate", "win_rate", "standard_error", name, row));
              findings.state(
                  who,
                  told(
                      "alpacaeval-2-0-lc",
                      "length_controlled_winrate",
                      "lc_standard_error",
                      name,
                      row));
            });
      }
    }
  }

  private static Told told(
      String benchmark, String value, String error, String name, Map<String, String> row) {
    return Told.of(benchmark, rounded(row.getOrDefault(value, "")), ScoreUnit.PERCENT, name)
        .giveOrTake(error(row.getOrDefault(error, "")))
        .reportedByMaker(row.getOrDefault("mode", "").equals("community"));
  }

  /** The table has fifteen digits of which four mean something. */
  private static String rounded(String value) {
    int point = value.indexOf('.');
    return point < 0 ? value : value.substring(0, Math.min(value.length(), point + 4));
  }

  private static Optional<Double> error(String text) {
    try {
      return Optional.of(Double.valueOf(text)).filter(error -> error > 0);
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
