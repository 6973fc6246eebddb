package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Belief;
import dev.elige.belief.Column;
import dev.elige.belief.Influential;
import dev.elige.belief.model.Together;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How good models probably are at one kind of task: the answer of {@code elige belief --task}.
 *
 * @param task the kind of task
 * @param language the language
 * @param beliefs what is believed, in the order to show
 * @param all how many there are
 * @param together how they hang together, where they are compared
 * @param influences what the belief in a single model rests on most
 */
public record BeliefReport(
    TaskKind task,
    Language language,
    List<Belief> beliefs,
    int all,
    Optional<Together> together,
    List<Influential> influences)
    implements Report {
  public BeliefReport {
    beliefs = List.copyOf(beliefs);
    influences = List.copyOf(influences);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, BeliefWords.title(task, language)));
    if (beliefs.isEmpty()) {
      blocks.add(
          Block.paragraph(
              "Nothing is believed of these models at this task: they are not made for it.",
              "No se cree nada de estos modelos en esta tarea: no están hechos para ella."));
      return new Document(blocks);
    }
    blocks.add(table());
    if (beliefs.size() < all) {
      blocks.add(
          Block.faint(
              Text.of(
                  "The first {} of {}, by the quality that each reaches with a probability of 80 %;"
                      + " --limit shows more.",
                  "Los primeros {} de {}, por la calidad que cada uno alcanza con una probabilidad"
                      + " del 80 %; --limit muestra más.",
                  beliefs.size(),
                  all)));
    }
    together.ifPresent(joint -> {
      blocks.add(
          new Block.Heading(
              2,
              Text.of(
                  "How probably one is better than another",
                  "Probabilidad de que uno sea mejor que otro")));
      blocks.add(duels(joint));
    });
    if (!influences.isEmpty()) {
      blocks.add(
          new Block.Heading(2, Text.of("What it rests on most", "En qué se apoya sobre todo")));
      blocks.add(influenceTable());
    }
    blocks.addAll(BeliefWords.legend());
    return new Document(blocks);
  }

  private Table table() {
    return new Table(
        List.of(
            Table.left("model", "modelo"),
            Table.left("quality (90 % interval)", "calidad (intervalo del 90 %)"),
            Table.left("expected score", "puntuación esperada"),
            Table.left("rests on", "se apoya en")),
        beliefs.stream()
            .map(belief ->
                Table.row(
                    BeliefWords.row(belief.row()),
                    BeliefWords.interval(belief.quality()),
                    BeliefWords.score(belief.score()),
                    Words.grade(belief.grade())))
            .toList());
  }

  /** Rows against columns; columns by number, since names are long. */
  private Table duels(Together joint) {
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.left("", ""));
    for (int j = 0; j < beliefs.size(); j++) {
      var number = String.valueOf(j + 1);
      columns.add(Table.right(number, number));
    }
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < beliefs.size(); i++) {
      var cells = new ArrayList<Text>();
      cells.add(Text.of("{}  {}", "{}  {}", i + 1, BeliefWords.row(beliefs.get(i).row())));
      for (int j = 0; j < beliefs.size(); j++) {
        cells.add(Text.verbatim(i == j ? "" : Words.chance(joint.beats(i, j))));
      }
      rows.add(new Table.Row(cells, Tone.PLAIN));
    }
    return new Table(columns, rows);
  }

  private Table influenceTable() {
    return new Table(
        List.of(
            Table.left("score of", "puntuación de"),
            Table.left("benchmark", "benchmark"),
            Table.right("score", "puntos"),
            Table.right("moves it by", "lo mueve"),
            Table.left("source", "fuente")),
        influences.stream().map(BeliefReport::row).toList());
  }

  private static Table.Row row(Influential one) {
    var score = one.score();
    return Table.row(
        Text.verbatim(score.model().toString()),
        Text.verbatim(new Column(score.benchmark(), score.language()).toString()),
        Text.verbatim(BigDecimal.valueOf(score.value()).stripTrailingZeros().toPlainString()),
        Text.verbatim(String.format(Locale.ROOT, "%+.2f", 100 * one.shift())),
        Text.of(
            "{}{}",
            "{}{}",
            score.citation().source().title(),
            score.selfReported()
                ? Text.of(", by its maker", ", según su fabricante")
                : Text.verbatim("")));
  }

  @Override
  public void json(JsonWriter out) {
    out.text("task", task.id());
    out.text("language", language.tag());
    out.number("models", all);
    out.objects("beliefs", beliefs, belief -> BeliefWords.json(out, belief));
    together.ifPresent(joint -> out.objects("pairs", pairs(joint), pair -> pair.json(out)));
    if (!influences.isEmpty()) {
      out.objects("influences", influences, one -> json(out, one));
    }
  }

  /** Two models and how probably the first is better. */
  private record Pair(Belief one, Belief other, double probability) {
    void json(JsonWriter out) {
      out.text("better", one.row().toString());
      out.text("than", other.row().toString());
      out.number("probability", BeliefWords.digits(probability, 4));
    }
  }

  private List<Pair> pairs(Together joint) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < beliefs.size(); i++) {
      for (int j = i + 1; j < beliefs.size(); j++) {
        pairs.add(new Pair(beliefs.get(i), beliefs.get(j), joint.beats(i, j)));
      }
    }
    return pairs;
  }

  private static void json(JsonWriter out, Influential one) {
    var score = one.score();
    out.text("model", score.model().toString());
    out.text("setting", score.setting().toString());
    out.text("benchmark", score.benchmark());
    score.language().ifPresent(language -> out.text("language", language.tag()));
    out.number("score", BigDecimal.valueOf(score.value()));
    out.flag("selfReported", score.selfReported());
    out.number(
        "shiftPoints", BigDecimal.valueOf(100 * one.shift()).setScale(3, RoundingMode.HALF_EVEN));
    out.text("source", score.citation().source().id());
    out.text("locator", score.citation().locator());
    out.text("asOf", score.citation().asOf().toString());
  }
}
