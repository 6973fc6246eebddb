package dev.elige.spec;

import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Shown;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Gives every task an id of its own: the stated one, or its kind's with a number if needed. */
final class TaskIds {
  private static final Form FORM = Form.of("a task's id", "un id de tarea", "id: answers");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  private final Findings findings;
  private final Set<String> stated = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  TaskIds(Findings findings, List<Yaml> tasks) {
    this.findings = findings;
    tasks.forEach(this::note);
  }

  private void note(Yaml task) {
    if (task instanceof Yaml.Entries entries) {
      entries.entries().stream()
          .filter(entry -> entry.key().text().equals("id"))
          .map(Yaml.Entry::value)
          .forEach(value -> stated.add(value instanceof Yaml.Scalar id ? id.text() : ""));
    }
  }

  /** The task's id; a wrong or repeated one is a finding. */
  String idOf(Fields task, Optional<TaskKind> kind) {
    var id = task.scalar("id", FORM);
    id.ifPresent(this::check);
    return id.map(Yaml.Scalar::text).orElseGet(() -> generated(kind));
  }

  private void check(Yaml.Scalar id) {
    if (!ID.matcher(id.text()).matches()) {
      findings.refuse(
          id,
          Text.of(
              "\"{}\" is not a task's id: lower case letters, digits and dashes.",
              "\"{}\" no es un id de tarea: letras minúsculas, cifras y guiones.",
              Shown.of(id.text())),
          repaired(id.text()).map(Suggestion::didYouMean).orElse(FORM.cure()));
    } else if (!given.add(id.text())) {
      findings.refuse(
          id,
          Text.of("Two tasks have the id \"{}\".", "Hay dos tareas con el id \"{}\".", id.text()),
          Text.of("Give each its own.", "Dale a cada una el suyo."));
    }
  }

  private static Optional<String> repaired(String id) {
    return Optional.of(id.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
        .filter(repaired -> ID.matcher(repaired).matches());
  }

  private String generated(Optional<TaskKind> kind) {
    var base = kind.map(TaskKind::id).orElse("task");
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? base : base + "-" + number)
        .filter(id -> !stated.contains(id) && given.add(id))
        .findFirst()
        .orElseThrow();
  }
}
