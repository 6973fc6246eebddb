package dev.elige.spec;

import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** Reads one task of the list. */
final class TaskReader {
  private static final Form TASK =
      Form.of("a task", "una tarea", "- {kind: summarization, languages: [en]}");
  private static final Form KIND =
      Form.of("a kind of task", "un tipo de tarea", "kind: summarization");
  private static final Form SAMPLE =
      Form.of("a sample file's path", "una ruta de fichero", "samples: [mails/1.txt]");

  private final Findings findings;
  private final Profile application;
  private final TaskIds ids;
  private final PastDate past;
  private final List<Defaulted> defaulted;

  /**
   * @param application what holds for every task
   * @param past warns of dates that are over
   * @param defaulted takes what is filled in
   */
  TaskReader(
      Findings findings,
      Profile application,
      TaskIds ids,
      PastDate past,
      List<Defaulted> defaulted) {
    this.findings = findings;
    this.application = application;
    this.ids = ids;
    this.past = past;
    this.defaulted = defaulted;
  }

  /** The task, empty where there are findings. */
  Optional<Task> read(Yaml yaml) {
    if (yaml instanceof Yaml.Entries entries) {
      return read(new Fields(entries, findings));
    }
    TASK.refuse(yaml, findings);
    return Optional.empty();
  }

  private Optional<Task> read(Fields fields) {
    var kind = kind(fields);
    var id = ids.idOf(fields, kind);
    var profile = new ProfileReader(findings).read(fields, inherited(kind));
    var samples = samples(fields);
    var budget = new BudgetReader(findings).read(fields);
    fields.refuseUnknown(Text.of("a task", "una tarea"));
    new TaskCheck(findings, fields, id).check(kind, profile);
    past.warn(fields, profile.constraints());
    return kind.filter(_ -> findings.isClean())
        .map(known -> task(id, known, profile, samples, budget));
  }

  /** An embedding has no output, so what the application says of outputs is not meant for it. */
  private Profile inherited(Optional<TaskKind> kind) {
    return kind.equals(Optional.of(TaskKind.EMBEDDING)) ? application.withoutOutput() : application;
  }

  private Optional<TaskKind> kind(Fields fields) {
    var word = fields.scalar("kind", KIND);
    if (!fields.means("kind")) {
      findings.refuse(
          fields.place(),
          Text.of("A task has no \"kind\".", "A una tarea le falta \"kind\"."),
          Text.of(
              "Add one of: {}.",
              "Añade uno de estos: {}.",
              String.join(", ", Vocabulary.KINDS.words().keySet())));
    }
    return word.flatMap(scalar -> Vocabulary.KINDS.read(scalar.text(), scalar, findings));
  }

  private List<String> samples(Fields fields) {
    return fields.texts("samples", SAMPLE).orElse(List.of()).stream()
        .map(Yaml.Scalar::text)
        .toList();
  }

  private Task task(
      String id, TaskKind kind, Profile profile, List<String> samples, Optional<Money> budget) {
    noteDefaults(id, kind, profile, samples.isEmpty());
    return new Task(
        id,
        kind,
        profile.languages().orElse(List.of()),
        profile.volume().map(Ranged::mean).orElse(Defaults.VOLUME),
        profile.input().map(Ranged::mean).orElse(Defaults.input(kind)),
        output(kind, profile),
        samples,
        profile.quality().wish(),
        profile.latency(),
        budget,
        profile.constraints(),
        profile.wholeUsage());
  }

  private static Size output(TaskKind kind, Profile profile) {
    return kind == TaskKind.EMBEDDING
        ? Size.NONE
        : profile.output().map(Ranged::mean).orElse(Defaults.output(kind));
  }

  private void noteDefaults(String id, TaskKind kind, Profile profile, boolean stated) {
    note(profile.volume(), Defaults.volume(id));
    if (stated) {
      noteSizes(id, kind, profile);
    }
    note(profile.quality().floor(), Defaults.quality(id));
    note(profile.constraints().regions().stream().findFirst(), Defaults.regions(id));
    note(profile.batchShare(), Defaults.batch(id));
  }

  /** Sizes that stand where no samples say them. */
  private void noteSizes(String id, TaskKind kind, Profile profile) {
    note(profile.input(), Defaults.size(id, "input", Defaults.input(kind)));
    if (kind != TaskKind.EMBEDDING) {
      note(profile.output(), Defaults.size(id, "output", Defaults.output(kind)));
    }
  }

  private void note(Optional<?> stated, Defaulted instead) {
    if (stated.isEmpty()) {
      defaulted.add(instead);
    }
  }
}
