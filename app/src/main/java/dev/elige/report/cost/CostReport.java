package dev.elige.report.cost;

import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an application or a stated use costs: the answer of {@code elige cost}.
 *
 * @param title of the whole
 * @param day the day whose prices count
 * @param catalog from which catalog
 * @param tasks at least one
 * @param explain whether to show the tree behind the cheapest bill in place of its lines
 * @param basis what the answer rests on beside the catalog
 * @param warnings what a person should know before relying on it
 */
public record CostReport(
    Text title,
    LocalDate day,
    CatalogVersion catalog,
    List<CostedTask> tasks,
    boolean explain,
    List<Text> basis,
    List<Text> warnings)
    implements Report {
  public CostReport {
    tasks = List.copyOf(tasks);
    basis = List.copyOf(basis);
    warnings = List.copyOf(warnings);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, title));
    for (var task : tasks) {
      blocks.addAll(new CostSection(task, explain).blocks());
    }
    var items = new ArrayList<>(basis);
    items.add(
        Text.of(
            "prices of {}; catalog {} of {}",
            "precios del {}; catálogo {} del {}",
            day,
            catalog.version(),
            catalog.asOf()));
    blocks.add(Block.heading(2, "What this rests on", "En qué se apoya"));
    blocks.add(new Block.Items(items, Tone.PLAIN));
    if (!warnings.isEmpty()) {
      blocks.add(Block.heading(2, "Warnings", "Avisos"));
      blocks.add(new Block.Items(warnings, Tone.WARNING));
    }
    return new Document(blocks);
  }

  @Override
  public void json(JsonWriter out) {
    CostJson.write(this, out);
  }
}
