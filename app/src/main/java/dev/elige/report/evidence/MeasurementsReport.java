package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.belief.own.MeasurementStore.Change;
import dev.elige.belief.own.MeasurementStore.Kept;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The user's own measurements: the answer of {@code elige evidence add}, {@code list} and {@code
 * remove}.
 *
 * @param what what is told of them
 * @param sets the measurements by data set, task and language
 * @param kept what became of each, where they were added; else empty
 * @param folder where they are kept
 */
public record MeasurementsReport(What what, List<MeasuredSet> sets, List<Kept> kept, String folder)
    implements Report {
  private static final int MODELS_SHOWN = 12;

  /** What an answer tells of measurements. */
  public enum What {
    ADDED(Text.of("Measurements added", "Mediciones añadidas")),
    KEPT(Text.of("Your own measurements", "Tus propias mediciones")),
    REMOVED(Text.of("Measurements removed", "Mediciones eliminadas"));

    private final Text title;

    What(Text title) {
      this.title = title;
    }
  }

  public MeasurementsReport {
    sets = List.copyOf(sets);
    kept = List.copyOf(kept);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, what.title));
    if (sets.isEmpty()) {
      blocks.add(
          Block.paragraph(
              "None yet. `elige evidence add FILE` adds what you measured on data of your own.",
              "Ninguna todavía. `elige evidence add FICHERO` añade lo que mediste con datos propios."));
      return new Document(blocks);
    }
    blocks.add(table());
    blocks.add(models());
    blocks.add(
        what == What.REMOVED
            ? Block.faint(Text.of("They were kept in {}.", "Estaban en {}.", folder))
            : Block.faint(Text.of("Kept in {}.", "Se guardan en {}.", folder)));
    return new Document(blocks);
  }

  /** What the names in the files were understood as. */
  private Block models() {
    var all = sets.stream().flatMap(set -> set.models().stream()).distinct().toList();
    var shown = String.join(", ", all.subList(0, Math.min(MODELS_SHOWN, all.size())));
    return all.size() <= MODELS_SHOWN
        ? Block.paragraph("Models: {}.", "Modelos: {}.", shown)
        : Block.paragraph(
            "Models: {} and {} more.",
            "Modelos: {} y {} más.",
            shown,
            Words.count(all.size() - MODELS_SHOWN));
  }

  private Table table() {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("data set", "conjunto"));
    columns.add(Table.left("task", "tarea"));
    columns.add(Table.left("language", "idioma"));
    columns.add(Table.right("models", "modelos"));
    columns.add(Table.right("items a model", "casos por modelo"));
    if (what == What.ADDED) {
      columns.add(Table.right("added", "nuevas"));
      columns.add(Table.right("replaced", "sustituidas"));
      columns.add(Table.right("unchanged", "sin cambios"));
    } else {
      columns.add(Table.left("newest", "última"));
    }
    return new Table(columns, sets.stream().map(this::row).toList());
  }

  private Table.Row row(MeasuredSet set) {
    var cells = new ArrayList<Text>();
    cells.add(Text.verbatim(set.dataset()));
    cells.add(set.task().title());
    cells.add(Text.verbatim(set.language().map(Language::tag).orElse("–")));
    cells.add(Text.verbatim(Words.count(set.models().size())));
    cells.add(set.items());
    if (what == What.ADDED) {
      for (var change : Change.values()) {
        cells.add(Text.verbatim(Words.count(count(set, change))));
      }
    } else {
      cells.add(Text.verbatim(set.day().toString()));
    }
    return new Table.Row(cells, Tone.PLAIN);
  }

  private long count(MeasuredSet set, Change change) {
    return kept.stream()
        .filter(one -> one.change() == change && set.measurements().contains(one.measurement()))
        .count();
  }

  @Override
  public void json(JsonWriter out) {
    out.text("what", Words.id(what));
    out.text("folder", folder);
    out.objects("dataSets", sets, set -> json(out, set));
  }

  private void json(JsonWriter out, MeasuredSet set) {
    out.text("dataSet", set.dataset());
    out.text("task", set.task().id());
    set.language().ifPresent(language -> out.text("language", language.tag()));
    out.strings("models", set.models());
    out.number("fewestItems", set.fewestItems());
    out.number("mostItems", set.mostItems());
    out.text("newest", set.day().toString());
    if (what == What.ADDED) {
      for (var change : Change.values()) {
        out.number(Words.id(change), count(set, change));
      }
    }
  }
}
