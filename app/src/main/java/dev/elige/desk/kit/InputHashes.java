package dev.elige.desk.kit;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.corpus.CorpusFile;
import dev.elige.decide.record.Inputs;
import dev.elige.decide.record.RequirementHash;
import dev.elige.decide.record.SampleHash;
import dev.elige.spec.Requirement;
import dev.elige.yaml.FileText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** Tells a requirement and the samples it names by their contents. */
public final class InputHashes {
  private final Path file;
  private final Path folder;

  private InputHashes(Path file) {
    this.file = file;
    this.folder = file.toAbsolutePath().normalize().resolveSibling("");
  }

  /**
   * The hashes of a requirement that has been read.
   *
   * @param shown how its path is written
   * @throws InvalidInputException where a file is not there or cannot be read
   */
  public static Inputs of(String shown, Path file, Requirement requirement) {
    var samples = new InputHashes(file).samples(requirement);
    return new Inputs(shown, RequirementHash.of(FileText.read(file)), Estimate.known(samples));
  }

  private List<SampleHash> samples(Requirement requirement) {
    var hashes = new TreeMap<String, SampleHash>();
    for (var task : requirement.tasks()) {
      for (var named : task.samples()) {
        for (var sample : SampleFiles.corpus(file, task.id(), List.of(named)).files()) {
          hashes.computeIfAbsent(
              path(named, sample), path -> SampleHash.of(path, SampleFiles.bytes(sample)));
        }
      }
    }
    return List.copyOf(hashes.values());
  }

  /** As it is written where it names this very file, else as seen from the requirement's folder. */
  private String path(String named, CorpusFile sample) {
    int field = sample.field().isEmpty() ? 0 : sample.field().length() + 1;
    var place = named.substring(0, named.length() - field);
    if (folder.resolve(place).normalize().equals(sample.path())) {
      return place;
    }
    var isNear = !Path.of(place).isAbsolute();
    var path = isNear ? folder.relativize(sample.path()) : sample.path();
    return path.toString().replace(File.separatorChar, '/');
  }
}
