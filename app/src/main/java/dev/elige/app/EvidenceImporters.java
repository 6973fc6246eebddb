package dev.elige.app;

import dev.elige.belief.source.AiderImporter;
import dev.elige.belief.source.AlpacaEvalImporter;
import dev.elige.belief.source.AnthropicMmmluImporter;
import dev.elige.belief.source.ArenaImporter;
import dev.elige.belief.source.BenchPressImporter;
import dev.elige.belief.source.BfclImporter;
import dev.elige.belief.source.EuroEvalScoresImporter;
import dev.elige.belief.source.EvalPlusImporter;
import dev.elige.belief.source.EvidenceImporter;
import dev.elige.belief.source.LiveBenchImporter;
import dev.elige.belief.source.MetabenchImporter;
import dev.elige.belief.source.MmmluScoresImporter;
import dev.elige.belief.source.MtebScoresImporter;
import dev.elige.belief.source.RulerImporter;
import dev.elige.belief.source.SimpleEvalsImporter;
import dev.elige.belief.source.VectaraImporter;
import java.util.List;

/** The tables of scores, one line each. */
final class EvidenceImporters {
  private EvidenceImporters() {}

  /** All tables; those whose licence allows it are shipped. */
  static List<EvidenceImporter> all() {
    return List.of(
        new BenchPressImporter(),
        new EuroEvalScoresImporter(),
        new MtebScoresImporter(),
        new VectaraImporter(),
        new AiderImporter(),
        new BfclImporter(),
        new MmmluScoresImporter(),
        new SimpleEvalsImporter(),
        new AlpacaEvalImporter(),
        new EvalPlusImporter(),
        new RulerImporter(),
        new MetabenchImporter(),
        new ArenaImporter(),
        new LiveBenchImporter(),
        new AnthropicMmmluImporter());
  }
}
