package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.spec.Defaulted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a requirement did not say and what holds instead; equal entries of several tasks together.
 */
public final class FilledIn {
  private FilledIn() {}

  /** One line for each. */
  public static List<Text> of(List<Defaulted> entries) {
    Map<String, List<Defaulted>> groups = new LinkedHashMap<>();
    for (var entry : entries) {
      var key = entry.key() + entry.value() + entry.reason() + entry.task().isPresent();
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(entry);
    }
    return groups.values().stream().map(FilledIn::text).toList();
  }

  private static Text text(List<Defaulted> group) {
    var first = group.getFirst();
    var tasks = String.join(", ", group.stream().flatMap(entry -> entry.task().stream()).toList());
    return tasks.isEmpty()
        ? Text.of(
            "`{}` is not stated: {} ({})",
            "`{}` no se indica: {} ({})",
            first.key(),
            first.value(),
            first.reason())
        : Text.of(
            "`{}` is not stated for {}: {} ({})",
            "`{}` no se indica para {}: {} ({})",
            first.key(),
            tasks,
            first.value(),
            first.reason());
  }
}
