package dev.elige.desk.evidence;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.belief.model.CrossValidation;
import dev.elige.belief.source.MatrixReader;
import dev.elige.belief.source.NamedText;
import dev.elige.desk.kit.Answer;
import dev.elige.report.evidence.CrossValidationReport;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tests how well scores are predicted from other scores. */
public final class EvidenceDesk {
  private EvidenceDesk() {}

  /** How well hidden scores are predicted from the rest. */
  public static Answer crossvalidate(CrossValidationQuestion question) {
    var reader = reader(question.files());
    var folds = reader.folds(read(question.folds()));
    var few = new FewShownTests(reader.matrix());
    var probes = Optional.of(question.probes()).filter(list -> !list.isEmpty()).map(few::probes);
    var newReleases = question.newSince().map(few::newReleases).orElse(List.of());
    long began = System.nanoTime();
    var outcome = CrossValidation.run(reader.matrix(), folds);
    var time = Duration.ofNanos(System.nanoTime() - began);
    return Answer.done(
        new CrossValidationReport(
            reader.matrix(), folds.size(), outcome, Optional.empty(), probes, newReleases, time));
  }

  /** Whether decisions on hidden scores are as sure as they say. */
  public static Answer decisions(ScoreFiles files, DecisionTestQuestion test) {
    return DecisionTestDesk.answer(test, reader(files).matrix(), files.scores());
  }

  private static MatrixReader reader(ScoreFiles files) {
    return new MatrixReader(read(files.scores()), read(files.models()), read(files.benchmarks()));
  }

  private static NamedText read(Path file) {
    try {
      var text = Files.readString(file);
      return new NamedText(file.toString(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException _) {
      throw refusal(
          file,
          Text.of("is not UTF-8 text.", "no es texto UTF-8."),
          Text.of("Save it as UTF-8.", "Guárdalo como UTF-8."));
    } catch (IOException _) {
      throw refusal(
          file,
          Files.exists(file)
              ? Text.of("cannot be read.", "no se puede leer.")
              : Text.of("does not exist.", "no existe."),
          Text.of("Name a file that can be read.", "Indica un fichero que se pueda leer."));
    }
  }

  private static InvalidInputException refusal(Path file, Text rule, Text cure) {
    return new InvalidInputException(file.toString(), rule, cure);
  }
}
