package dev.elige.desk.evidence;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.belief.model.CrossValidation;
import dev.elige.belief.model.InLanguages;
import dev.elige.belief.source.EvidenceImporter;
import dev.elige.belief.source.LanguageTable;
import dev.elige.desk.kit.Answer;
import dev.elige.report.evidence.CrossValidationReport;
import dev.elige.report.evidence.LanguagesHidden;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tests how well hidden cells of a public table of tasks in languages are told. */
public final class HiddenTableDesk {
  /** Tables that hold several tasks in many languages. */
  private static final List<String> TABLES = List.of("euroeval", "mteb");

  /** The seed of the first fold; the others follow. */
  private static final long SEED = 1;

  private final List<EvidenceImporter> importers;

  public HiddenTableDesk(List<EvidenceImporter> importers) {
    this.importers = importers;
  }

  /** How well hidden cells are predicted from the rest. */
  public Answer answer(HiddenTableQuestion question) {
    check(question);
    var table = table(question);
    var folds =
        IntStream.range(0, question.folds())
            .mapToObj(i -> table.fold(question.share(), SEED + i))
            .toList();
    long began = System.nanoTime();
    var outcome = CrossValidation.run(table.matrix(), folds);
    var time = Duration.ofNanos(System.nanoTime() - began);
    var told = InLanguages.of(table.matrix(), table.facets(), folds, outcome.told());
    return Answer.done(
        new CrossValidationReport(
            table.matrix(),
            folds.size(),
            outcome,
            Optional.of(new LanguagesHidden(question.table(), question.share(), told)),
            Optional.empty(),
            List.of(),
            time));
  }

  /** Tests decisions on the whole of a table; how much to hide of it is the test's own affair. */
  public Answer decisions(HiddenTableQuestion question, DecisionTestQuestion test) {
    check(question);
    return DecisionTestDesk.answer(test, table(question).matrix(), question.packed());
  }

  private static void check(HiddenTableQuestion question) {
    if (!TABLES.contains(question.table())) {
      throw new InvalidInputException(
          "--table " + question.table(),
          Text.of("is not one of {}.", "no es una de {}.", String.join(", ", TABLES)),
          Nearest.of(question.table(), TABLES)
              .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
              .orElse(Text.of("Write {}.", "Escribe {}.", "--table " + TABLES.getFirst())));
    }
    if (!(question.share() > 0 && question.share() < 1)) {
      throw new InvalidInputException(
          "--hide " + question.share(),
          Text.of("is not between 0 and 1.", "no está entre 0 y 1."),
          Text.of("Write --hide 0.3.", "Escribe --hide 0.3."));
    }
    if (question.folds() < 1) {
      throw new InvalidInputException(
          "--folds " + question.folds(),
          Text.of("is less than 1.", "es menor que 1."),
          Text.of("Write --folds 1.", "Escribe --folds 1."));
    }
  }

  private LanguageTable table(HiddenTableQuestion question) {
    var wanted =
        importers.stream().filter(one -> one.source().id().equals(question.table())).toList();
    var table = LanguageTable.of(EvidenceBuildDesk.read(wanted, question.packed()).all().scores());
    if (table.matrix().scores().size() < 2) {
      throw new InvalidInputException(
          question.packed().toString(),
          Text.of(
              "has too few scores of {}.", "tiene muy pocas puntuaciones de {}.", question.table()),
          Text.of(
              "Name the folder that `elige evidence build` reads.",
              "Indica la carpeta que lee `elige evidence build`."));
    }
    return table;
  }
}
