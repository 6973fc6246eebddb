package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.corpus.Corpus;
import dev.elige.corpus.CorpusFile;
import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.SampleTexts;
import dev.elige.cost.Samples;
import dev.elige.tokens.chat.ChatRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The samples of a task as files. Their bytes name their content, so that samples which were
 * counted before need not be parsed.
 */
public final class SampleFiles implements Samples {
  private final Corpus corpus;
  private @Nullable SampleTexts texts;
  private @Nullable Content content;

  /**
   * What the bytes of the files tell without being parsed.
   *
   * @param fingerprint their name
   * @param mayHoldRequests whether roles occur in them, or they are packed
   */
  private record Content(String fingerprint, boolean mayHoldRequests) {}

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
  public static SampleFiles of(Path requirement, String task, List<String> named) {
    return new SampleFiles(corpus(requirement, task, named));
  }

  /** The files that {@link #of} reads. */
  public static Corpus corpus(Path requirement, String task, List<String> named) {
    var folder = requirement.toAbsolutePath().getParent();
    var places =
        named.stream()
            .map(name -> folder == null ? name : folder.resolve(name).normalize().toString())
            .toList();
    try {
      return CorpusFinder.find(places);
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
    return content().fingerprint();
  }

  @Override
  public boolean mayHoldRequests() {
    return content().mayHoldRequests();
  }

  private synchronized Content content() {
    if (content == null) {
      content = content(corpus);
    }
    return content;
  }

  /**
   * Two checksums of different polynomials and the size: enough for a memory that nobody attacks,
   * and at hand at once, where a cryptographic digest takes a start ten milliseconds to find.
   */
  private static Content content(Corpus corpus) {
    var first = new CRC32();
    var second = new CRC32C();
    long size = 0;
    boolean mayHoldRequests = false;
    for (var file : corpus.files()) {
      byte[] content = bytes(file);
      for (byte[] bytes : List.of(form(file).getBytes(StandardCharsets.UTF_8), content)) {
        first.update(bytes);
        second.update(bytes);
        size += bytes.length;
      }
      mayHoldRequests = mayHoldRequests || isPacked(content) || namesRoles(content);
    }
    return new Content(
        String.join(
            "-",
            Long.toHexString(first.getValue()),
            Long.toHexString(second.getValue()),
            Long.toString(size)),
        mayHoldRequests);
  }

  private static boolean namesRoles(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains("\"role\"");
  }

  /**
   * The first byte of gzip, or of Zstandard, each followed by one that text does not hold there.
   */
  private static boolean isPacked(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == 0x1f && bytes[1] == (byte) 0x8b)
            || (bytes[0] == 0x28 && bytes[1] == (byte) 0xb5));
  }

  /**
   * The content of a file as it lies there.
   *
   * @throws InvalidInputException where it cannot be read
   */
  public static byte[] bytes(CorpusFile file) {
    try {
      return Files.readAllBytes(file.path());
    } catch (IOException e) {
      throw new InvalidInputException(
          file.name(),
          Text.of("cannot be read: {}.", "no se puede leer: {}.", String.valueOf(e.getMessage())),
          Text.of("Check its permissions.", "Comprueba sus permisos."));
    }
  }

  /** What tells how the bytes are read: the name's endings and the field. */
  private static String form(CorpusFile file) {
    var name = String.valueOf(file.path().getFileName());
    int dot = name.indexOf('.');
    return (dot < 0 ? "" : name.substring(dot)) + "#" + file.field() + "\n" + file.bytes() + "\n";
  }

  @Override
  public List<String> inputs() {
    return texts().inputs();
  }

  @Override
  public List<ChatRequest> requests() {
    return texts().requests();
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
