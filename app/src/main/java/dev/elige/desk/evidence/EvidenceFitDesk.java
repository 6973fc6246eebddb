package dev.elige.desk.evidence;

import dev.elige.base.Text;
import dev.elige.belief.BeliefBuild;
import dev.elige.belief.Domain;
import dev.elige.belief.PublicEvidence;
import dev.elige.belief.model.FittedFile;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.PackedFolder;
import dev.elige.desk.kit.World;
import dev.elige.report.NoticeReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** Works out from the evidence what is believed of every model of the catalog. */
public final class EvidenceFitDesk {
  private EvidenceFitDesk() {}

  /** Works the tables out and writes them. */
  public static Answer answer(World world, Path out) {
    var scores = PublicEvidence.of(world.market());
    Map<String, byte[]> files = new HashMap<>();
    var told = new ArrayList<Text>();
    for (var domain : Domain.values()) {
      var built = BeliefBuild.of(scores, domain, world.market());
      files.put(domain.id() + ".tsv", built.table().getBytes(StandardCharsets.UTF_8));
      files.put(domain.id() + ".bin", bytes(built));
      told.add(
          Text.of(
              "{}: {} scores of {} models on {} benchmarks; {} models more of which no score is known.",
              "{}: {} puntuaciones de {} modelos en {} benchmarks; otros {} modelos de los que no se"
                  + " conoce ninguna.",
              domain.id(),
              built.scores(),
              built.models(),
              built.fitted().benchmarks().size(),
              built.others().size()));
    }
    PackedFolder.replaceBytes(files, out);
    return Answer.done(new NoticeReport(out.toString(), told));
  }

  private static byte[] bytes(BeliefBuild built) {
    try (var out = new ByteArrayOutputStream()) {
      FittedFile.write(new FittedFile.Content(built.fitted(), built.others()), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
