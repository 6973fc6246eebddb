package dev.elige.yaml;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Takes the text of a requirement's file in, never more than {@link #LARGEST} of it. */
public final class FileText {
  /** Bytes. A requirement of a hundred tasks has 30 kB. */
  public static final int LARGEST = 1_000_000;

  private FileText() {}

  /**
   * The text, without a byte order mark.
   *
   * @throws InvalidInputException where there is no such file, or it is a directory, unreadable,
   *     too large or not UTF-8
   */
  public static String read(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw refusal(
            file,
            Text.of("this is a directory.", "es un directorio."),
            Text.of("Name a file in it.", "Indica un fichero que esté dentro."));
      }
      return decode(file, bytes(file));
    } catch (NoSuchFileException _) {
      throw refusal(
          file, Text.of("there is no such file.", "no existe ese fichero."), missing(file));
    } catch (IOException e) {
      throw refusal(
          file,
          Text.of("the file cannot be read.", "no se puede leer el fichero."),
          Text.of("Check its permissions ({}).", "Revisa sus permisos ({}).", reason(e)));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw tooLarge(file);
    }
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw tooLarge(file);
      }
      return bytes;
    }
  }

  private static String decode(Path file, byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException _) {
      throw refusal(
          file,
          Text.of("the file is not UTF-8 text.", "el fichero no es texto UTF-8."),
          Text.of("Save it as UTF-8.", "Guárdalo como UTF-8."));
    }
  }

  private static Text missing(Path file) {
    return neighbour(file)
        .map(near -> Suggestion.didYouMean(near))
        .orElse(
            Text.of(
                "Check the path; \"elige init\" writes a starter app.yaml.",
                "Revisa la ruta; \"elige init\" crea un app.yaml inicial."));
  }

  private static Optional<String> neighbour(Path file) {
    var folder = file.toAbsolutePath().getParent();
    var name = file.getFileName();
    if (folder == null || name == null) {
      return Optional.empty();
    }
    try (var others = Files.list(folder)) {
      var names = others.limit(1_000).map(other -> folder.relativize(other).toString()).toList();
      return Nearest.of(name.toString(), names).map(near -> file.resolveSibling(near).toString());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static InvalidInputException tooLarge(Path file) {
    return refusal(
        file,
        Text.of("the file is larger than 1 MB.", "el fichero ocupa más de 1 MB."),
        Text.of(
            "Such a file is a few kilobytes: is this the right one?",
            "Un fichero así ocupa unos pocos kilobytes: ¿es este?"));
  }

  private static InvalidInputException refusal(Path file, Text rule, Text cure) {
    return new InvalidInputException(file.toString(), rule, cure);
  }

  private static String reason(IOException failure) {
    return failure.getClass().getSimpleName().replace("Exception", "");
  }
}
