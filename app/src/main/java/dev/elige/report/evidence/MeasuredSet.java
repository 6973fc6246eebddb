package dev.elige.report.evidence;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.evidence.Measurement;
import dev.elige.catalog.ModelId;
import dev.elige.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The user's measurements on one data set, for one kind of task in one language.
 *
 * @param dataset name of the data set
 * @param task what its items ask for
 * @param language the language of its items, where it has one
 * @param measurements at least one
 */
public record MeasuredSet(
    String dataset, TaskKind task, Optional<Language> language, List<Measurement> measurements) {
  public MeasuredSet {
    measurements = List.copyOf(measurements);
  }

  private record Key(String dataset, TaskKind task, Optional<Language> language) {}

  /** Measurements by their sets, in the order in which these come up. */
  public static List<MeasuredSet> of(List<Measurement> measurements) {
    Map<Key, List<Measurement>> sets = new LinkedHashMap<>();
    for (var one : measurements) {
      var key = new Key(one.key().dataset(), one.key().task(), one.key().language());
      sets.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }
    return sets.entrySet().stream()
        .map(set -> {
          var key = set.getKey();
          return new MeasuredSet(key.dataset, key.task, key.language, set.getValue());
        })
        .toList();
  }

  /** The models that were measured, each once. */
  List<String> models() {
    return new TreeSet<>(measurements.stream().map(one -> one.key().model()).toList())
        .stream().map(ModelId::toString).toList();
  }

  /** The fewest items that a score is the mean of. */
  int fewestItems() {
    return measurements.stream().mapToInt(Measurement::items).min().orElseThrow();
  }

  /** The most. */
  int mostItems() {
    return measurements.stream().mapToInt(Measurement::items).max().orElseThrow();
  }

  /** The day of the newest measurement. */
  LocalDate day() {
    return measurements.stream()
        .map(one -> one.key().day())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  /** Fewest and most items, once where they are the same. */
  Text items() {
    var fewest = Words.count(fewestItems());
    return Text.verbatim(
        fewestItems() == mostItems() ? fewest : fewest + "–" + Words.count(mostItems()));
  }
}
