package dev.elige.spec;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the whole of a requirement's file. */
final class ApplicationReader {
  private static final Form NAME =
      Form.of("an application's name", "un nombre de aplicación", "application: travel assistant");
  private static final Form TASKS =
      Form.of(
          "a list of tasks", "una lista de tareas", "tasks: [{kind: embedding, languages: en}]");
  private static final Form DAY = Form.of("a day", "un día", "as-of: 2026-03-31");
  private static final int MOST_TASKS = 200;

  private final String file;
  private final LocalDate today;
  private final Findings findings;
  private final List<Defaulted> defaulted = new ArrayList<>();

  ApplicationReader(String file, LocalDate today, Findings findings) {
    this.file = file;
    this.today = today;
    this.findings = findings;
  }

  /** The requirement; where it is empty there are findings. */
  Optional<Requirement> read(Optional<Yaml> document) {
    var root = document.filter(Predicate.not(ApplicationReader::isNothing));
    if (root.isEmpty()) {
      throw new InvalidInputException(
          file,
          Text.of("the file is empty.", "el fichero está vacío."),
          Text.of(
              "Write a starter file with \"elige init\".",
              "Crea un fichero inicial con \"elige init\"."));
    }
    return root.flatMap(this::map).flatMap(this::read);
  }

  private static boolean isNothing(Yaml yaml) {
    return yaml instanceof Yaml.Scalar scalar && scalar.isEmpty();
  }

  private Optional<Fields> map(Yaml root) {
    if (root instanceof Yaml.Entries entries) {
      return Optional.of(new Fields(entries, findings));
    }
    findings.refuse(
        root,
        Text.of(
            "The file holds {}, not a requirement.",
            "El fichero contiene {}, no un requisito.",
            root.form()),
        TASKS.cure());
    return Optional.empty();
  }

  private Optional<Requirement> read(Fields fields) {
    var name = name(fields);
    var profile = new ProfileReader(findings).read(fields, Profile.NONE);
    var budget = budget(fields);
    var aim = new AimReader(findings).read(fields);
    var asOf = asOf(fields);
    var past = new PastDate(findings, asOf.orElse(today));
    var tasks = tasks(fields, profile, past);
    fields.find("$schema");
    new AimCheck(findings, fields).check(aim, tasks, budget.isPresent());
    fields.refuseUnknown(Text.of("an application", "una aplicación"));
    past.warn(fields, profile.constraints());
    return findings.isClean()
        ? Optional.of(
            new Requirement(
                name,
                tasks,
                profile.constraints(),
                budget,
                aim,
                asOf,
                defaulted,
                findings.warnings()))
        : Optional.empty();
  }

  private String name(Fields fields) {
    var stated = fields.scalar("application", NAME).map(value -> value.text().strip());
    return stated.orElseGet(() -> {
      var simple = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("(?<=.)\\.\\w+$", "");
      defaulted.add(Defaults.application(simple));
      return simple;
    });
  }

  private Optional<Money> budget(Fields fields) {
    var budget = new BudgetReader(findings).read(fields);
    if (budget.isEmpty()) {
      defaulted.add(Defaults.budget());
    }
    return budget;
  }

  private Optional<LocalDate> asOf(Fields fields) {
    var day = fields.scalar("as-of", DAY).flatMap(this::day);
    if (day.isEmpty()) {
      defaulted.add(Defaults.asOf());
    }
    return day;
  }

  private Optional<LocalDate> day(Yaml.Scalar value) {
    try {
      return Optional.of(LocalDate.parse(value.text().strip()));
    } catch (DateTimeException _) {
      DAY.refuse(value, findings);
      return Optional.empty();
    }
  }

  private List<Task> tasks(Fields fields, Profile profile, PastDate past) {
    var value = fields.find("tasks");
    if (!fields.means("tasks") || value.filter(ApplicationReader::isNoTask).isPresent()) {
      findings.refuse(
          fields.placeOf("tasks"),
          Text.of("The application has no tasks.", "La aplicación no tiene tareas."),
          TASKS.cure());
      return List.of();
    }
    return value.map(yaml -> tasks(yaml, profile, past)).orElse(List.of());
  }

  private static boolean isNoTask(Yaml value) {
    return value instanceof Yaml.Items items && items.items().isEmpty();
  }

  private List<Task> tasks(Yaml value, Profile profile, PastDate past) {
    if (!(value instanceof Yaml.Items list)) {
      TASKS.refuse(value, findings);
      return List.of();
    }
    if (list.items().size() > MOST_TASKS) {
      findings.refuse(
          value,
          Text.of("There are more than {} tasks.", "Hay más de {} tareas.", MOST_TASKS),
          Text.of("Split the application.", "Divide la aplicación."));
      return List.of();
    }
    var ids = new TaskIds(findings, list.items());
    var reader = new TaskReader(findings, profile, ids, past, defaulted);
    return list.items().stream().flatMap(item -> reader.read(item).stream()).toList();
  }
}
