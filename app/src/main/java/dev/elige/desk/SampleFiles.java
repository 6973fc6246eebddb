package dev.elige.desk;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.corpus.Corpus;
import dev.elige.corpus.CorpusFile;
import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.SampleTexts;
import dev.elige.cost.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a task as files. Their bytes name their content, so that samples which were
 * counted before need not be parsed.
 */
final class SampleFiles implements Samples {
  private final Corpus corpus;
  private @Nullable SampleTexts texts;

  private SampleFiles(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * The samples that a requirement names.
   *
   * @param requirement the file that names them: they are relative to it
   * @param task which task names them, for messages
   * @throws InvalidInputException where one names nothing
   */
  static SampleFiles of(Path requirement, String task, List<String> named) {
    var folder = requirement.toAbsolutePath().getParent();
    var places =
        named.stream()
            .map(name -> folder == null ? name : folder.resolve(name).normalize().toString())
            .toList();
    try {
      return new SampleFiles(CorpusFinder.find(places));
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.problems().stream().map(problem -> of(requirement, task, problem)).toList());
    }
  }

  private static Problem of(Path requirement, String task, Problem problem) {
    return new Problem(
        requirement + ", samples of " + task + ": " + problem.place(),
        problem.rule(),
        problem.cure());
  }

  @Override
  public String fingerprint() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : corpus.files()) {
        byte[] bytes = Files.readAllBytes(file.path());
        digest.update((form(file) + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    } catch (IOException e) {
      throw new InvalidInputException(
          "samples",
          Text.of("cannot be read: {}.", "no se pueden leer: {}.", String.valueOf(e.getMessage())),
          Text.of("Check their permissions.", "Comprueba sus permisos."));
    }
  }

  /** What tells how the bytes are read: the name's endings and the field. */
  private static String form(CorpusFile file) {
    var name = String.valueOf(file.path().getFileName());
    int dot = name.indexOf('.');
    return (dot < 0 ? "" : name.substring(dot)) + "#" + file.field();
  }

  @Override
  public List<String> inputs() {
    return texts().inputs();
  }

  @Override
  public List<String> outputs() {
    return texts().outputs();
  }

  private synchronized SampleTexts texts() {
    if (texts == null) {
      texts = SampleTexts.read(corpus);
    }
    return texts;
  }
}
