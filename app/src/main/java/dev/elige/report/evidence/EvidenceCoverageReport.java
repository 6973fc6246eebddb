package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.ScoreConflict;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the evidence covers and what is doubtful in it: the answer of {@code elige evidence verify}.
 *
 * @param coverage the counts
 */
public record EvidenceCoverageReport(EvidenceCoverage coverage) implements Report {
  private static final int SHOWN = 20;

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        coverage.isPacked()
            ? Block.heading(1, "Packed evidence", "Evidencia empaquetada")
            : Block.heading(1, "Evidence built in", "Evidencia incorporada"));
    blocks.add(
        Block.paragraph(
            "{} scores of {} models from {} sources.",
            "{} puntuaciones de {} modelos, de {} fuentes.",
            Words.count(coverage.scores()),
            Words.count(coverage.models()),
            Words.count(coverage.sources().size())));
    blocks.add(sources());
    blocks.add(Block.heading(2, "Text models on sale today", "Modelos de texto a la venta hoy"));
    blocks.add(reach());
    blocks.addAll(conflicts());
    blocks.addAll(EvidenceRefusals.blocks(coverage));
    return new Document(blocks);
  }

  private Table sources() {
    return new Table(
        List.of(
            Table.left("source", "fuente"),
            Table.right("scores", "puntuaciones"),
            Table.right("models", "modelos"),
            Table.right("benchmarks", "benchmarks"),
            Table.right("languages", "idiomas"),
            Table.left("licence", "licencia"),
            Table.left("read on", "leída el")),
        coverage.sources().stream()
            .map(one ->
                Table.row(
                    Text.verbatim(one.source().title()),
                    Text.verbatim(Words.count(one.scores())),
                    Text.verbatim(Words.count(one.models())),
                    Text.verbatim(Words.count(one.benchmarks())),
                    Text.verbatim(Words.count(one.languages())),
                    Text.verbatim(one.source().licence()),
                    Text.verbatim(one.readOn().toString())))
            .toList());
  }

  private Table reach() {
    var reach = coverage.reach();
    return new Table(
        List.of(Table.left("scores", "puntuaciones"), Table.right("models", "modelos")),
        List.of(
            row(Text.of("none", "ninguna"), reach.none()),
            row(Text.of("1 or 2", "1 o 2"), reach.few()),
            row(Text.of("3 to 9", "de 3 a 9"), reach.some()),
            row(Text.of("10 or more", "10 o más"), reach.many())));
  }

  private static Table.Row row(Text label, int models) {
    return Table.row(label, Text.verbatim(Words.count(models)));
  }

  private List<Block> conflicts() {
    int count = coverage.conflicts().size();
    var title =
        Block.heading(
            2,
            "Sources that differ by more than 5 points of 100 or 50 of a rating: {}",
            "Fuentes que discrepan más de 5 puntos de 100 o 50 de un rating: {}",
            count);
    if (count == 0) {
      return List.of(title, Block.faint(Text.of("None.", "Ninguna.")));
    }
    var blocks = new ArrayList<Block>();
    blocks.add(title);
    blocks.add(
        new Table(
            List.of(
                Table.left("model", "modelo"),
                Table.left("benchmark", "benchmark"),
                Table.left("setting", "ajuste"),
                Table.right("score", "puntuación"),
                Table.left("source", "fuente"),
                Table.right("score", "puntuación"),
                Table.left("source", "fuente")),
            coverage.conflicts().stream().limit(SHOWN).map(EvidenceCoverageReport::row).toList()));
    EvidenceRefusals.more(count - SHOWN).ifPresent(blocks::add);
    return blocks;
  }

  private static Table.Row row(ScoreConflict conflict) {
    return Table.row(
        Text.verbatim(conflict.one().model().toString()),
        Text.verbatim(
            conflict.benchmark().id()
                + conflict.one().language().map(Language::tag).map(tag -> " " + tag).orElse("")),
        Text.verbatim(conflict.one().setting().toString()),
        value(conflict.one()),
        Text.verbatim(conflict.one().citation().source().id()),
        value(conflict.other()),
        Text.verbatim(conflict.other().citation().source().id()));
  }

  private static Text value(Score score) {
    return Text.verbatim(
        Words.number(BigDecimal.valueOf(score.value()).setScale(3, RoundingMode.HALF_UP)));
  }

  @Override
  public void json(JsonWriter out) {
    new EvidenceCoverageJson(out).write(coverage);
  }
}
