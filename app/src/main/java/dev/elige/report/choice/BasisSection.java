package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.report.Block;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.report.catalog.FilledIn;
import java.util.ArrayList;
import java.util.List;

/** What an answer rests on: the floor, the providers, the day, the catalog, what was filled in. */
final class BasisSection {
  private static final int SHOWN_PROVIDERS = 15;

  private BasisSection() {}

  static List<Block> blocks(Decision decision, CatalogVersion catalog, List<Text> warnings) {
    var items = new ArrayList<Text>();
    items.add(floor(decision));
    items.add(providers(decision));
    items.addAll(FilledIn.of(decision.requirement().defaulted()));
    items.add(
        Text.of(
            "the world of {}; catalog {} of {}",
            "el mundo del {}; catálogo {} del {}",
            decision.day(),
            catalog.version(),
            catalog.asOf()));
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(2, "What this rests on", "En qué se apoya"));
    blocks.add(new Block.Items(items, Tone.PLAIN));
    if (!warnings.isEmpty()) {
      blocks.add(Block.heading(2, "Warnings", "Avisos"));
      blocks.add(new Block.Items(warnings, Tone.WARNING));
    }
    return blocks;
  }

  private static Text floor(Decision decision) {
    var stated =
        decision.tasks().stream()
            .filter(task -> task.task().qualityFloor().isPresent())
            .map((TaskDecision task) ->
                Text.of(
                    "{} for {}", "{} para {}", Words.share(task.qualityFloor()), task.task().id()))
            .toList();
    double floor = Decider.defaultFloor(decision.requirement().aim().goal());
    var usual = floor > 0 ? Text.verbatim(Words.share(floor)) : Text.of("none", "ninguna");
    return stated.isEmpty()
        ? Text.of(
            "quality floor {}, the default; `quality: {floor: …}` changes it",
            "calidad mínima {}, la habitual; se cambia con `quality: {floor: …}`",
            usual)
        : Text.of(
            "quality floor as stated: {}; the default is {}",
            "calidad mínima según lo indicado: {}; la habitual es {}",
            Text.joined(", ", stated),
            usual);
  }

  private static Text providers(Decision decision) {
    var considered = decision.providers();
    var names = String.join(", ", considered.stream().limit(SHOWN_PROVIDERS).toList());
    boolean usual =
        decision.providers().equals(Decider.DEFAULT_PROVIDERS.stream().sorted().toList());
    return usual
        ? Text.of(
            "providers considered, the default list: {}; --all-providers widens it",
            "proveedores considerados, la lista habitual: {}; --all-providers la amplía",
            names)
        : Text.of(
            "providers considered: {}{}",
            "proveedores considerados: {}{}",
            names,
            considered.size() > SHOWN_PROVIDERS
                ? Text.of(" and {} more", " y {} más", considered.size() - SHOWN_PROVIDERS)
                : "");
  }
}
