package dev.elige.corpus;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What earlier runs counted, file by file, so that a broken run goes on behind the last file that
 * it finished and an unchanged file is not counted again.
 *
 * <p>A binary file that only grows: a head with its version and the names of the yardsticks, then
 * one entry for each file; the last entry of a path holds. An entry that a crash cut short is
 * dropped. Where the yardsticks are others it starts anew.
 */
final class CorpusState implements AutoCloseable {
  private static final String MAGIC = "elige corpus state 1";

  private final Path path;
  private final FileChannel channel;
  private final DataOutputStream out;
  private final Map<String, FileTally> kept = new HashMap<>();

  private CorpusState(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
    this.out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
  }

  /**
   * Opens a state, or begins one.
   *
   * @throws InvalidInputException where the file is something else, or cannot be written
   */
  static CorpusState open(Path path, List<String> yardsticks) {
    try {
      var channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      var state = new CorpusState(path, channel);
      try {
        state.load(yardsticks);
        return state;
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new InvalidInputException(
          path.toString(),
          Text.of("the state cannot be kept there.", "no se puede guardar el estado ahí."),
          Text.of(
              "Name a file in a folder that you may write ({}).",
              "Indica un fichero en una carpeta en la que puedas escribir ({}).",
              e.getClass().getSimpleName()));
    }
  }

  private void load(List<String> yardsticks) throws IOException {
    var counted = new CountedInput(new BufferedInputStream(Channels.newInputStream(channel)));
    var in = new DataInputStream(counted);
    long whole = 0;
    if (channel.size() > 0) {
      if (!magic(in).equals(MAGIC)) {
        throw new InvalidInputException(
            path.toString(),
            Text.of("this is no state of a corpus.", "no es un estado de corpus."),
            Text.of("Name another file.", "Indica otro fichero."));
      }
      try {
        boolean same = in.readUTF().equals(String.join("\n", yardsticks));
        whole = same ? counted.passed() : 0;
        while (same) {
          var file = StateEntry.read(in, yardsticks.size());
          kept.put(file.source.name(), file);
          whole = counted.passed();
        }
      } catch (EOFException _) {
        // the end, or an entry that was cut short
      }
    }
    channel.truncate(whole).position(whole);
    if (whole == 0) {
      out.writeUTF(MAGIC);
      out.writeUTF(String.join("\n", yardsticks));
      out.flush();
    }
  }

  /** A file that is too short for the name of a state is none. */
  private static String magic(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(2 + MAGIC.length());
    return bytes.length < 2
        ? ""
        : new String(bytes, 2, bytes.length - 2, java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  /** What is kept of a file, whether or not it has changed since. */
  Optional<FileTally> find(CorpusFile file) {
    return Optional.ofNullable(kept.get(file.name()));
  }

  /** Lets go of what has been added up. */
  void forget(CorpusFile file) {
    kept.remove(file.name());
  }

  /** Keeps a file that is done. */
  synchronized void keep(FileTally file) {
    try {
      StateEntry.write(file, out);
      out.flush();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the state cannot be kept: " + path, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the state cannot be closed: " + path, e);
    }
  }
}
