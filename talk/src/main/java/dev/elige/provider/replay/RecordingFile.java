package dev.elige.provider.replay;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps calls at the end of a file, one line each.
 *
 * <p>Guarantee: a line is written whole and by one writer at a time, among threads and among
 * programs; what stands in the file is never changed. Where a program ended while it wrote, its
 * torn line is closed first, so that it does not eat the next one. Where the disk is full, what was
 * written of the line is taken back.
 */
public final class RecordingFile {
  /** File locks are held by processes, so threads of one wait here. */
  private static final Object IN_THIS_PROCESS = new Object();

  private static final int LOOKED_AT = 1 << 20;

  private final Path file;
  private final Redaction redaction;
  private final AtomicLong kept = new AtomicLong();
  private final AtomicLong lost = new AtomicLong();

  private RecordingFile(Path file, Redaction redaction) {
    this.file = file;
    this.redaction = redaction;
  }

  /**
   * A file to keep calls in; it need not exist.
   *
   * @throws InvalidInputException where it cannot be written, or is there and holds something else
   */
  public static RecordingFile at(Path file, Redaction redaction) {
    var folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw refused(file, "its folder does not exist.", "su carpeta no existe.");
    }
    if (!Files.exists(file)) {
      if (!canBeMade(file)) {
        throw refused(file, "its folder cannot be written.", "no se puede escribir en su carpeta.");
      }
    } else if (!Files.isRegularFile(file) || !Files.isWritable(file)) {
      throw refused(file, "it cannot be written.", "no se puede escribir.");
    } else if (!holdsCalls(file)) {
      throw refused(
          file,
          "it is there already and holds no recorded calls.",
          "ya existe y no contiene llamadas grabadas.");
    }
    return new RecordingFile(file, redaction);
  }

  private static InvalidInputException refused(Path file, String english, String spanish) {
    return new InvalidInputException(
        file.toString(),
        Text.of(english, spanish),
        Text.of(
            "Name a new file in a folder that exists, or one of recorded calls.",
            "Nombra un fichero nuevo en una carpeta que exista, o uno de llamadas grabadas."));
  }

  /** Some folders say that they can be written and take no file; trying is the only way to know. */
  private static boolean canBeMade(Path file) {
    try {
      Files.createFile(file);
      Files.delete(file);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  /**
   * A look at the beginning is enough: it is empty, or begins with a call or what is left of one.
   */
  private static boolean holdsCalls(Path file) {
    try (var in = Files.newInputStream(file)) {
      var start = in.readNBytes(LOOKED_AT);
      var first = new ByteArrayOutputStream();
      for (byte letter : start) {
        if (letter == '\n' && !first.toString(StandardCharsets.UTF_8).isBlank()) {
          break;
        }
        first.write(letter);
      }
      var line = first.toByteArray();
      return first.toString(StandardCharsets.UTF_8).isBlank()
          || RecordingLine.isTorn(line)
          || isCall(line);
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean isCall(byte[] line) {
    try {
      RecordingLine.read(line);
      return true;
    } catch (MalformedLineException _) {
      return false;
    }
  }

  /**
   * Adds a call at the end, without what nobody may see.
   *
   * @throws IOException where it could not be written; the file is then as it was
   */
  public void append(Recording recording) throws IOException {
    try {
      added(recording);
      kept.incrementAndGet();
    } catch (IOException e) {
      lost.incrementAndGet();
      throw e;
    }
  }

  private void added(Recording recording) throws IOException {
    var line = (RecordingLine.of(recording, redaction) + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (IN_THIS_PROCESS) {
      try (var channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        channel.lock();
        long end = channel.size();
        try {
          write(channel, isClosed(channel, end) ? line : closing(line), end);
          channel.force(false);
        } catch (IOException e) {
          channel.truncate(end);
          throw e;
        }
      }
    }
  }

  private static boolean isClosed(FileChannel channel, long end) throws IOException {
    var last = ByteBuffer.allocate(1);
    return end == 0 || channel.read(last, end - 1) < 1 || last.get(0) == '\n';
  }

  private static byte[] closing(byte[] line) {
    return ByteBuffer.allocate(line.length + 1).put((byte) '\n').put(line).array();
  }

  private static void write(FileChannel channel, byte[] line, long end) throws IOException {
    var bytes = ByteBuffer.wrap(line);
    while (bytes.hasRemaining()) {
      channel.write(bytes, end + bytes.position());
    }
  }

  /** How many calls were kept by this one. */
  public long kept() {
    return kept.get();
  }

  /** How many could not be kept by it. */
  public long lost() {
    return lost.get();
  }

  /** Where calls are kept. */
  @Override
  public String toString() {
    return file.toString();
  }
}
