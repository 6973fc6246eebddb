package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.TaskKind;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.source.EuroEvalImporter;
import dev.elige.catalog.source.LlmStatsImporter;
import dev.elige.catalog.source.ModelsDevImporter;
import dev.elige.catalog.source.MtebImporter;
import dev.elige.catalog.source.PackedCopies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many models have a known quality when the packed scores are read. */
class QualityPackedTest {
  @Test
  void everyKindOfTaskHasModelsOfKnownQuality() {
    var scores = scores();
    long from = System.nanoTime();
    for (int i = 0; i < 500; i++) {
      from = i == 400 ? System.nanoTime() : from;
      PercentileQuality.from(scores);
    }
    System.out.printf(
        "%d scores placed in %.1f ms%n", scores.size(), (System.nanoTime() - from) / 1e8);
    var belief = PercentileQuality.from(scores);
    var models = scores.stream().map(Scored::model).collect(Collectors.toSet());
    for (var kind : TaskKind.values()) {
      var known = models.stream().filter(model -> belief.of(model, kind).isKnown()).toList();
      System.out.println(kind.id() + ": " + known.size() + " " + describe(belief, kind, known));
      assertThat(known).as(kind.id()).hasSizeGreaterThan(30);
    }
  }

  private static String describe(PercentileQuality belief, TaskKind kind, List<ModelId> known) {
    var grades =
        known.stream()
            .map(model -> belief.of(model, kind).toOptional().orElseThrow().grade())
            .collect(Collectors.groupingBy(grade -> grade, Collectors.counting()));
    var best =
        known.stream()
            .sorted(
                Comparator.comparingDouble(
                        (ModelId model) -> belief.of(model, kind).toOptional().orElseThrow().mean())
                    .reversed())
            .limit(5)
            .map(model -> model + " " + belief.of(model, kind).toOptional().orElseThrow())
            .toList();
    return grades + "\n  " + String.join("\n  ", best);
  }

  private static List<Scored> scores() {
    var known = PackedCopies.known();
    var result = new ArrayList<Scored>();
    for (var importer :
        List.of(
            new LlmStatsImporter(),
            new ModelsDevImporter(),
            new MtebImporter(),
            new EuroEvalImporter())) {
      for (var statement : PackedCopies.findings(importer, known).statements()) {
        if (statement.attribute().equals(Attributes.SCORE)) {
          result.add(
              new Scored(
                  (ModelId) statement.subject(),
                  (BenchmarkScore) statement.observation().value(),
                  statement.observation().citation()));
        }
      }
    }
    return result;
  }
}
