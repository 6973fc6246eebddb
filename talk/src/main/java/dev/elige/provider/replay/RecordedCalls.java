package dev.elige.provider.replay;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Recorded calls of a file, found by what was asked.
 *
 * <p>Idea: the file is read once, each line checked whole and kept as a fingerprint and a place;
 * the line itself is read again when its call is asked for. So a file of any size takes some
 * hundred bytes of memory for each call.
 */
public final class RecordedCalls {
  /** The most problems that are told at once. */
  private static final int TOLD = 20;

  private final Path file;
  private final Redaction redaction;
  private final Map<Fingerprint, Turns> byRequest = new HashMap<>();
  private final Map<String, Set<String>> models = new TreeMap<>();
  private final List<Long> torn = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private long wrong;

  private RecordedCalls(Path file, Redaction redaction) {
    this.file = file;
    this.redaction = redaction;
  }

  /**
   * Reads a file.
   *
   * @param redaction that with which calls are recorded, so that a request is found by what was
   *     kept of it
   * @throws InvalidInputException with all lines that are no calls, the first 20 of them in full
   */
  public static RecordedCalls read(Path file, Redaction redaction) {
    var calls = new RecordedCalls(file, redaction);
    try (var in = Files.newInputStream(file)) {
      var lines = new LineCutter(in);
      do {
        var line = lines.next();
        calls.add(lines, line);
      } while (!lines.isAtEnd());
    } catch (IOException _) {
      throw new InvalidInputException(
          file.toString(),
          Text.of("there is no file that can be read.", "no hay ningún fichero que se pueda leer."),
          Text.of(
              "Record calls first: elige record --to {} -m MODEL TEXT.",
              "Graba antes llamadas: elige record --to {} -m MODELO TEXTO.",
              file));
    }
    calls.throwIfWrong();
    return calls;
  }

  private void add(LineCutter lines, byte[] line) {
    if (LineCutter.isBlank(line)) {
      return;
    }
    try {
      if (lines.isTooLong()) {
        throw new MalformedLineException(
            Text.of("it is longer than 64 MiB.", "ocupa más de 64 MiB."),
            Text.of("Remove it.", "Quítala."));
      }
      var recording = RecordingLine.read(line);
      byRequest
          .computeIfAbsent(Fingerprint.of(recording, redaction), _ -> new Turns())
          .add(lines.start(), line.length);
      models
          .computeIfAbsent(recording.provider(), _ -> new TreeSet<>())
          .add(
              switch (recording.call()) {
                case Recording.Chat(var request, var _) -> request.model();
                case Recording.Embed(var request, var _) -> request.model();
              });
    } catch (MalformedLineException e) {
      if (RecordingLine.isTorn(line)) {
        torn.add(lines.number());
      } else {
        tell(lines.number(), e);
      }
    }
  }

  private void tell(long number, MalformedLineException e) {
    wrong++;
    if (problems.size() < TOLD) {
      problems.add(new Problem(file + ", line " + number, e.rule(), e.cure()));
    }
  }

  private void throwIfWrong() {
    if (wrong > problems.size()) {
      problems.add(
          new Problem(
              "...",
              Text.of("{} more problems follow.", "Hay {} problemas más.", wrong - problems.size()),
              Text.of("Correct these first.", "Corrige primero estos.")));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /** Who was asked, by their ids. */
  public Set<String> providers() {
    return Set.copyOf(models.keySet());
  }

  /** Which models of a provider were asked, in order. */
  List<String> models(String provider) {
    return List.copyOf(models.getOrDefault(provider, Set.of()));
  }

  /** The numbers of lines that broke off while they were written, and are passed over. */
  List<Long> torn() {
    return List.copyOf(torn);
  }

  /** What takes out of a request what is not kept of it. */
  Redaction redaction() {
    return redaction;
  }

  /**
   * The next call of those that were recorded for a request; the last one stays. Empty where none
   * was.
   *
   * @throws IOException where the file is no longer what it was
   */
  Optional<Recording> next(Fingerprint request) throws IOException {
    var turns = byRequest.get(request);
    if (turns == null) {
      return Optional.empty();
    }
    int turn = turns.next();
    var line = ByteBuffer.allocate(turns.length(turn));
    try (var channel = FileChannel.open(file)) {
      while (line.hasRemaining()) {
        if (channel.read(line, turns.start(turn) + line.position()) < 0) {
          throw new IOException("the file is shorter than it was");
        }
      }
      return Optional.of(RecordingLine.read(line.array()));
    } catch (MalformedLineException e) {
      throw new IOException("the file is not what it was", e);
    }
  }

  /** Which file it is. */
  @Override
  public String toString() {
    return file.toString();
  }
}
