package dev.elige.belief.own;

import dev.elige.base.Days;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Nearest;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.evidence.Setting;
import dev.elige.catalog.ModelId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a row was measured on: all its cells but the numbers. */
final class KeyReader {
  private static final List<String> CELLS =
      List.of(
          ResultColumns.MODEL,
          ResultColumns.SETTING,
          ResultColumns.DATASET,
          ResultColumns.TASK,
          ResultColumns.LANGUAGE,
          ResultColumns.DATE);

  private final Function<String, ModelId> models;
  private final LocalDate today;
  private final FirstProblems problems;

  /**
   * A reader.
   *
   * @param models the model that a name means; throws InvalidInputException where it means none
   * @param today the day it is; somewhere on Earth it may be tomorrow already
   * @param problems takes what is wrong
   */
  KeyReader(Function<String, ModelId> models, LocalDate today, FirstProblems problems) {
    this.models = models;
    this.today = today;
    this.problems = problems;
  }

  /** The cells as they are written: equal ones mean the same in one file. */
  static String written(ResultRow row) {
    var text = new StringBuilder();
    for (var column : CELLS) {
      text.append(row.cell(column).orElse("")).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads the cells; what is wrong is added, all of it.
   *
   * @param day the day where the row states none
   */
  Optional<Measurement.Key> read(ResultRow row, LocalDate day) {
    var model = needed(row, ResultColumns.MODEL).flatMap(name -> model(row, name));
    var setting = setting(row);
    var dataset = needed(row, ResultColumns.DATASET).flatMap(name -> dataset(row, name));
    var task = needed(row, ResultColumns.TASK).flatMap(word -> task(row, word));
    var written = row.cell(ResultColumns.LANGUAGE);
    var language = written.flatMap(tag -> language(row, tag));
    var date = row.cell(ResultColumns.DATE).map(text -> date(row, text)).orElse(Optional.of(day));
    return model.isPresent()
            && setting.isPresent()
            && dataset.isPresent()
            && task.isPresent()
            && written.isPresent() == language.isPresent()
            && date.isPresent()
        ? Optional.of(
            new Measurement.Key(
                model.get(), setting.get(), dataset.get(), task.get(), language, date.get()))
        : Optional.empty();
  }

  private Optional<String> needed(ResultRow row, String column) {
    var cell = row.cell(column);
    if (cell.isEmpty()) {
      problems.add(
          row.place(),
          Text.of("has no \"{}\".", "no tiene \"{}\".", column),
          Text.of("Fill it in.", "Rellénalo."));
    }
    return cell;
  }

  private Optional<ModelId> model(ResultRow row, String name) {
    try {
      return Optional.of(models.apply(name));
    } catch (InvalidInputException e) {
      e.problems().forEach(one -> problems.add(row.place(), told(name, one.rule()), one.cure()));
      return Optional.empty();
    }
  }

  private static Text told(String name, Text rule) {
    return Text.of("\"{}\" {}", "\"{}\" {}", name, rule);
  }

  private Optional<Setting> setting(ResultRow row) {
    var words = row.cell(ResultColumns.SETTING).orElse("").toLowerCase(Locale.ROOT).split("\\s+");
    try {
      var setting = Setting.UNSTATED;
      for (var word : words) {
        setting = word.isEmpty() || word.equals("-") ? setting : setting.with(word);
      }
      return Optional.of(setting);
    } catch (IllegalArgumentException _) {
      return refuse(
          row,
          Text.of(
              "setting \"{}\" is none.",
              "la configuración \"{}\" no lo es.",
              String.join(" ", words)),
          Text.of(
              "Write `thinking`, `no-thinking`, an effort such as `high` or `32k`, and methods such"
                  + " as `few-shot`.",
              "Escribe `thinking`, `no-thinking`, un esfuerzo como `high` o `32k`, y métodos como"
                  + " `few-shot`."));
    }
  }

  private Optional<String> dataset(ResultRow row, String name) {
    return Measurement.isDataset(name)
        ? Optional.of(name)
        : refuse(
            row,
            Text.of(
                "dataset \"{}\" is not lower case letters, digits, ., - and _, 64 at most.",
                "dataset \"{}\" no son minúsculas, dígitos, ., - y _, 64 como mucho.",
                name),
            Text.of("Name it as tickets-es.", "Nómbralo como tickets-es."));
  }

  private Optional<TaskKind> task(ResultRow row, String word) {
    var ids = Arrays.stream(TaskKind.values()).map(TaskKind::id).toList();
    var task = TaskKind.of(word);
    return task.isPresent()
        ? task
        : refuse(
            row,
            Text.of(
                "task \"{}\" is no kind of task.", "la tarea \"{}\" no es un tipo de tarea.", word),
            Nearest.of(word, ids)
                .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                .orElse(
                    Text.of("Write one of: {}.", "Escribe uno de: {}.", String.join(", ", ids))));
  }

  private Optional<Language> language(ResultRow row, String tag) {
    var language = Language.parse(tag);
    return language.isPresent()
        ? language
        : refuse(
            row,
            Text.of(
                "language \"{}\" is no BCP 47 tag.",
                "el idioma \"{}\" no es un código BCP 47.",
                tag),
            Text.of("Write it as es or pt-BR.", "Escríbelo como es o pt-BR."));
  }

  private Optional<LocalDate> date(ResultRow row, String text) {
    try {
      var day = Days.parse(text);
      return day.minusDays(1).isAfter(today)
          ? refuse(
              row,
              Text.of("date {} lies in the future.", "la fecha {} está en el futuro.", text),
              Text.of("Write the day of the measurement.", "Escribe el día de la medición."))
          : Optional.of(day);
    } catch (DateTimeException _) {
      return refuse(
          row,
          Text.of("date \"{}\" is no day.", "la fecha \"{}\" no es un día.", text),
          Text.of("Write it as 2026-11-20.", "Escríbela como 2026-11-20."));
    }
  }

  private <T> Optional<T> refuse(ResultRow row, Text rule, Text cure) {
    problems.add(row.place(), rule, cure);
    return Optional.empty();
  }
}
