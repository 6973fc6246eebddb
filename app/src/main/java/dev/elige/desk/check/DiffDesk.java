package dev.elige.desk.check;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.decide.record.DecisionDiff;
import dev.elige.decide.record.DecisionRecord;
import dev.elige.decide.record.Manner;
import dev.elige.decide.record.RecordReader;
import dev.elige.decide.record.Side;
import dev.elige.desk.choice.ChooseDesk;
import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.choice.Made;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CatalogQuestion;
import dev.elige.desk.kit.InputHashes;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Outcome;
import dev.elige.report.check.DiffReport;
import dev.elige.spec.RequirementReader;
import dev.elige.yaml.FileText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Compares two decisions; what is no record is decided anew. */
public final class DiffDesk {
  private final Means means;
  private final DiffQuestion question;

  public DiffDesk(Means means, DiffQuestion question) {
    this.means = means;
    this.question = question;
  }

  /** What is different between the two. */
  public Answer answer() {
    var report = question.from().isPresent() ? ofDays(question.from().get()) : ofFiles();
    boolean fails = question.failing() && report.diff().differs();
    return new Answer(report, fails ? Outcome.FAILED : Outcome.DONE, List.of());
  }

  private DiffReport ofDays(LocalDate from) {
    var file = question.files().getFirst();
    if (record(file).isPresent()) {
      throw new InvalidInputException(
          file.toString(),
          Text.of(
              "is the record of a decision, which looked at one day.",
              "es el registro de una decisión, que miró un solo día."),
          Text.of(
              "Name its requirement, or a second file.",
              "Nombra sus requisitos o un segundo fichero."));
    }
    var to = question.to().orElseGet(() -> usualDay(file));
    if (from.isAfter(to)) {
      throw new InvalidInputException(
          "--from " + from,
          Text.of("is after the other day, {}.", "es posterior al otro día, {}.", to),
          Text.of(
              "Name the earlier day with --from and the later one with --to.",
              "Indica el día anterior con --from y el posterior con --to."));
    }
    var manner = new Manner(question.allProviders(), question.nearestPrice());
    var before = decided(file, Optional.of(from), manner);
    var after = decided(file, Optional.of(to), manner);
    return new DiffReport(DecisionDiff.of(before, after), name(file, before), name(file, after));
  }

  private LocalDate usualDay(Path file) {
    return new RequirementReader(means.today()).read(file).asOf().orElse(means.today());
  }

  private DiffReport ofFiles() {
    var first = question.files().getFirst();
    var second = question.files().getLast();
    var one = record(first);
    var other = record(second);
    if (one.isPresent() && other.isPresent() && question.saysHowToDecide()) {
      throw new InvalidInputException(
          "diff",
          Text.of(
              "both files are records, so nothing is decided anew.",
              "los dos ficheros son registros, así que no se decide nada de nuevo."),
          Text.of(
              "Leave out --catalog, --as-of, --all-providers and --nearest-price.",
              "Quita --catalog, --as-of, --all-providers y --nearest-price."));
    }
    var manner = manner(one.or(() -> other));
    var day = question.catalog().asOf();
    var before = one.map(Side::recorded).orElseGet(() -> decided(first, day, manner));
    var after = other.map(Side::recorded).orElseGet(() -> decided(second, day, manner));
    return new DiffReport(
        DecisionDiff.of(before, after),
        one.isPresent() ? recorded(first, before) : name(first, before),
        other.isPresent() ? recorded(second, after) : name(second, after));
  }

  /** As it is recorded, else as the options say; an option adds to the record. */
  private Manner manner(Optional<DecisionRecord> record) {
    return new Manner(
        question.allProviders() || record.filter(one -> one.manner().allProviders()).isPresent(),
        question.nearestPrice() || record.filter(one -> one.manner().nearestPrice()).isPresent());
  }

  private static Optional<DecisionRecord> record(Path file) {
    var text = FileText.read(file);
    if (RecordReader.isRecord(text)) {
      return Optional.of(RecordReader.read(file.toString(), text).decision());
    }
    if (!text.contains("task")) {
      throw new InvalidInputException(
          file.toString(),
          Text.of(
              "is neither the record of a decision nor a requirement: it names no tasks.",
              "no es el registro de una decisión ni unos requisitos: no nombra tareas."),
          Text.of(
              "\"elige choose APP.yaml --lock\" writes a record.",
              "\"elige choose APP.yaml --lock\" escribe un registro."));
    }
    return Optional.empty();
  }

  private Side decided(Path file, Optional<LocalDate> day, Manner manner) {
    var catalog = new CatalogQuestion(question.catalog().files(), day);
    var made =
        new ChooseDesk(means)
            .make(
                ChooseQuestion.plain(file, catalog, manner.allProviders(), manner.nearestPrice()));
    refuseUnknownDay(made);
    made.workloads().save();
    var inputs = InputHashes.of(file.toString(), file, made.decision().requirement());
    return Side.decided(inputs, made.state(), manner);
  }

  /** Where nothing is eligible the day may lie before all that the catalog knows. */
  private void refuseUnknownDay(Made made) {
    var decision = made.decision();
    if (decision.tasks().stream().anyMatch(task -> task.choice().isPresent())) {
      return;
    }
    var first = decision.firstKnownDay();
    if (first.isPresent() && decision.day().isBefore(first.get())) {
      throw new InvalidInputException(
          (question.from().isPresent() ? "--from " : "--as-of ") + decision.day(),
          Text.of(
              "the catalog knows of no offer of the providers considered on that day.",
              "el catálogo no conoce ese día ninguna oferta de los proveedores considerados."),
          Text.of(
              "Ask for {} or a later day.", "Pregunta por el {} o un día posterior.", first.get()));
    }
  }

  private static Text name(Path file, Side side) {
    return Text.of(
        "{}, decided as of {}", "{}, decidido como si fuera el {}", file, side.decision().day());
  }

  private static Text recorded(Path file, Side side) {
    return Text.of("{}, recorded as of {}", "{}, registrado el {}", file, side.decision().day());
  }
}
