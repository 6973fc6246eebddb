package dev.elige.report.evidence;

import dev.elige.base.Text;
import dev.elige.belief.model.CrossValidationResult;
import dev.elige.belief.model.InLanguages;
import dev.elige.belief.model.InLanguages.Guessed;
import dev.elige.belief.model.InLanguages.Part;
import dev.elige.belief.model.MeanGuess;
import dev.elige.report.Block;
import dev.elige.report.JsonWriter;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well cells of a public table were told that is of tasks in languages.
 *
 * @param table id of the table
 * @param share how many of its cells each fold hid, as part of 1
 * @param result how well they were told
 */
public record LanguagesHidden(String table, double share, InLanguages result) {
  private static final int PERCENT = 100;

  /** With fewer hidden scores a share says little; people are shown languages with this many. */
  private static final int ENOUGH = 50;

  /** How many languages are shown from either end. */
  private static final int ENDS = 3;

  /** What people are shown beside the test's own figures. */
  List<Block> blocks(CrossValidationResult model) {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.paragraph(
            "Table {}: {} % of the cells are hidden, of all runs of a model together; {} hidden scores.",
            "Tabla {}: se oculta el {} % de las celdas, de todas las ejecuciones de un modelo a la"
                + " vez; {} puntuaciones ocultas.",
            table,
            decimals(share * PERCENT, 0),
            Words.count(result.hidden())));
    blocks.add(Block.heading(2, "Beside plain means", "Frente a simples medias"));
    blocks.add(guesses(model));
    blocks.add(Block.heading(2, "By task", "Por tarea"));
    blocks.add(parts(byCoverage(result.tasks())));
    blocks.add(Block.heading(2, "By language", "Por idioma"));
    blocks.addAll(languages());
    return blocks;
  }

  private Table guesses(CrossValidationResult model) {
    var rows = new ArrayList<Table.Row>();
    rows.add(
        Table.row(
            Text.of("this model", "este modelo"),
            points(model.medianOfFoldMedianErrors()),
            percent(model.within3())));
    for (var one : result.guesses()) {
      rows.add(
          Table.row(
              words(one.guess()), points(one.medianOfFoldMedianErrors()), percent(one.within3())));
    }
    return new Table(
        List.of(
            Table.left("told by", "predicho con"),
            Table.right("median error", "error mediano"),
            Table.right("error of 3 or less", "error de 3 o menos")),
        rows);
  }

  private static Text words(MeanGuess guess) {
    return switch (guess) {
      case COLUMN ->
          Text.of(
              "mean of all models on this task in this language",
              "media de todos los modelos en esta tarea y este idioma");
      case OTHER_LANGUAGES ->
          Text.of(
              "mean of the model's other languages, same task",
              "media de los otros idiomas del modelo, misma tarea");
      case OTHER_LANGUAGES_ANY_TASK ->
          Text.of(
              "mean of the model's other languages, all tasks",
              "media de los otros idiomas del modelo, todas las tareas");
      case ADJUSTED ->
          Text.of(
              "mean of all models, and how far this one lies off on the task",
              "media de todos los modelos y lo que este se aparta de ella en la tarea");
    };
  }

  private List<Block> languages() {
    var told = byCoverage(result.languages()).stream().filter(l -> l.hidden() >= ENOUGH).toList();
    if (told.size() <= 2 * ENDS) {
      return List.of(parts(byCoverage(result.languages())));
    }
    var ends = new ArrayList<Part>(told.subList(0, ENDS));
    ends.addAll(told.subList(told.size() - ENDS, told.size()));
    return List.of(
        parts(ends),
        Block.faint(
            Text.of(
                "The {} languages whose intervals hold the fewest scores and the {} that hold the"
                    + " most, of {} with {} hidden scores or more.",
                "Los {} idiomas cuyos intervalos contienen menos puntuaciones y los {} que contienen"
                    + " más, de {} con {} puntuaciones ocultas o más.",
                ENDS,
                ENDS,
                told.size(),
                ENOUGH)));
  }

  private static List<Part> byCoverage(List<Part> parts) {
    return parts.stream().sorted(Comparator.comparingDouble(Part::coverage)).toList();
  }

  private static Table parts(List<Part> parts) {
    return new Table(
        List.of(
            Table.left("", ""),
            Table.right("hidden", "ocultas"),
            Table.right("median error", "error mediano"),
            Table.right("inside the 90 % interval", "dentro del intervalo del 90 %"),
            Table.right("its median width", "su anchura mediana")),
        parts.stream()
            .map(one ->
                Table.row(
                    Text.verbatim(one.name()),
                    Text.verbatim(Words.count(one.hidden())),
                    points(one.medianError()),
                    percent(one.coverage()),
                    points(one.medianWidth())))
            .toList());
  }

  private static Text points(double value) {
    return Text.verbatim(decimals(value, 2));
  }

  private static Text percent(double share) {
    return Text.verbatim(decimals(share * PERCENT, 1) + " %");
  }

  private static String decimals(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** The fields. */
  void json(JsonWriter out) {
    out.text("table", table);
    out.number("hiddenShare", BigDecimal.valueOf(share));
    out.number("hidden", result.hidden());
    out.object("means", () -> result.guesses().forEach(one -> guess(out, one)));
    out.objects("tasks", result.tasks(), one -> part(out, "task", one));
    out.objects("languages", result.languages(), one -> part(out, "language", one));
  }

  private static void guess(JsonWriter out, Guessed one) {
    var name =
        switch (one.guess()) {
          case COLUMN -> "column";
          case OTHER_LANGUAGES -> "otherLanguages";
          case OTHER_LANGUAGES_ANY_TASK -> "otherLanguagesAnyTask";
          case ADJUSTED -> "adjusted";
        };
    out.object(
        name,
        () -> {
          out.number("medianOfFoldMedAE", BigDecimal.valueOf(one.medianOfFoldMedianErrors()));
          out.number("within3", BigDecimal.valueOf(one.within3()));
        });
  }

  private static void part(JsonWriter out, String kind, Part one) {
    out.text(kind, one.name());
    out.number("hidden", one.hidden());
    out.number("medianError", BigDecimal.valueOf(one.medianError()));
    out.number("coverage90", BigDecimal.valueOf(one.coverage()));
    out.number("medianWidth90", BigDecimal.valueOf(one.medianWidth()));
  }
}
