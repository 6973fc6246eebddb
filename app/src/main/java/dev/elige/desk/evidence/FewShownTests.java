package dev.elige.desk.evidence;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import dev.elige.belief.model.BenchmarkTraits;
import dev.elige.belief.model.FewShown;
import dev.elige.belief.model.ProbeChoice;
import dev.elige.belief.model.ScoreMatrix;
import dev.elige.report.evidence.ShownFew;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tests in which models show a few scores only. */
final class FewShownTests {
  private static final List<Integer> COUNTS = List.of(1, 3, 5);

  /** Begins a wish for probes of our own choice. */
  private static final String BEST = "best:";

  private final ScoreMatrix matrix;

  FewShownTests(ScoreMatrix matrix) {
    this.matrix = matrix;
  }

  /** Every model shows its scores on some benchmarks: those named, or the best so many. */
  ShownFew probes(List<String> benchmarks) {
    return benchmarks.size() == 1 && benchmarks.getFirst().startsWith(BEST)
        ? best(benchmarks.getFirst())
        : named(benchmarks);
  }

  private ShownFew best(String word) {
    var place = "--probes " + word;
    var most = matrix.benchmarks().size();
    int wanted =
        count(word.substring(BEST.length()))
            .filter(number -> number >= 1 && number <= most)
            .orElseThrow(() ->
                new InvalidInputException(
                    place,
                    Text.of(
                        "does not end in a number from 1 to {}.",
                        "no acaba en un número de 1 a {}.",
                        most),
                    Text.of("Write --probes best:5.", "Escribe --probes best:5.")));
    var chosen = ProbeChoice.of(matrix, wanted);
    var choices = ProbeChoice.withoutEach(matrix, wanted);
    var names = chosen.stream().map(b -> matrix.benchmarks().get(b).name()).toList();
    return new ShownFew(
        Text.verbatim(String.join(", ", names)),
        names,
        chosen.size(),
        Optional.of(Collections.frequency(choices, Set.copyOf(chosen))),
        known(place, FewShown.probes(matrix, choices)));
  }

  private static Optional<Integer> count(String digits) {
    try {
      return Optional.of(Integer.valueOf(digits));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private ShownFew named(List<String> benchmarks) {
    var names = matrix.benchmarks().stream().map(BenchmarkTraits::name).toList();
    var probes = new HashSet<Integer>();
    for (var benchmark : benchmarks) {
      if (!names.contains(benchmark)) {
        throw new InvalidInputException(
            "--probes " + benchmark,
            Text.of("is no benchmark of the matrix.", "no es ningún benchmark de la matriz."),
            Nearest.of(benchmark, names)
                .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                .orElse(Text.of("Name benchmarks of it.", "Indica benchmarks de ella.")));
      }
      probes.add(names.indexOf(benchmark));
    }
    var place = "--probes " + String.join(",", benchmarks);
    return new ShownFew(
        Text.verbatim(String.join(", ", benchmarks)),
        benchmarks,
        probes.size(),
        Optional.empty(),
        known(place, FewShown.probes(matrix, probes)));
  }

  /** Models since a day show one, three and five scores. */
  List<ShownFew> newReleases(LocalDate since) {
    return COUNTS.stream()
        .map(count ->
            new ShownFew(
                Text.of("{} of a model since {}", "{} de un modelo desde el {}", count, since),
                List.of(),
                count,
                Optional.empty(),
                known("--new-since " + since, FewShown.newReleases(matrix, since, count))))
        .toList();
  }

  private static FewShown.Result known(String place, Estimate<FewShown.Result> result) {
    return result
        .toOptional()
        .orElseThrow(() ->
            new InvalidInputException(
                place,
                Text.of("leaves no score to be told.", "no deja ninguna puntuación que predecir."),
                Text.of("Choose otherwise.", "Elige otra cosa.")));
  }
}
