package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A text that a person hands over: a file, {@code -} for standard input, or the words themselves
 * where no file has that name.
 *
 * @param text the text
 * @param from the file's name, {@code -}, or empty for words typed in
 */
public record TextArgument(String text, String from) {
  /** Bytes; what is larger is for {@code tokens profile}, which needs no memory for it. */
  private static final long LARGEST = 64_000_000;

  /**
   * Reads what was handed over.
   *
   * @param input standard input
   * @throws InvalidInputException where there is nothing, or no text
   */
  public static TextArgument read(String word, InputStream input) {
    if (word.isEmpty()) {
      return throwEmpty("\"\"");
    }
    try {
      if (word.equals("-")) {
        return of(input.readNBytes((int) LARGEST + 1), "-");
      }
      if (Files.exists(Path.of(word))) {
        return readFile(word);
      }
    } catch (InvalidPathException _) {
      // words, and no name of a file
    } catch (IOException e) {
      throw unreadable(word);
    }
    return new TextArgument(word, "");
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException where it is not there, empty, or no text
   */
  public static TextArgument readFile(String name) {
    var file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw refused(name, "is a folder.", "es una carpeta.", "elige tokens profile " + name);
    }
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes((int) LARGEST + 1), name);
    } catch (IOException e) {
      throw unreadable(name);
    }
  }

  private static InvalidInputException unreadable(String name) {
    return new InvalidInputException(
        name,
        Text.of("cannot be read.", "no se puede leer."),
        Text.of("Check its name and permissions.", "Comprueba su nombre y sus permisos."));
  }

  private static TextArgument of(byte[] bytes, String from) {
    if (bytes.length > LARGEST) {
      throw refused(
          from,
          "is larger than 64 MB.",
          "ocupa más de 64 MB.",
          "elige tokens profile " + (from.equals("-") ? "FILE" : from));
    }
    if (bytes.length == 0) {
      return throwEmpty(from);
    }
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new InvalidInputException(
            from,
            Text.of("holds the character NUL.", "contiene el carácter NUL."),
            Text.of("Hand over a text without it.", "Indica un texto que no lo tenga."));
      }
      return new TextArgument(text.startsWith("\ufeff") ? text.substring(1) : text, from);
    } catch (CharacterCodingException _) {
      // said below
    }
    throw new InvalidInputException(
        from,
        Text.of("is no text in UTF-8.", "no es texto en UTF-8."),
        Text.of(
            "Save it as UTF-8; PDF and Word files are for elige tokens profile.",
            "Guárdalo en UTF-8; los PDF y Word son para elige tokens profile."));
  }

  private static TextArgument throwEmpty(String from) {
    throw new InvalidInputException(
        from,
        Text.of("is empty: there is no text.", "está vacío: no hay texto."),
        Text.of("Hand over a text.", "Indica un texto."));
  }

  private static InvalidInputException refused(
      String from, String english, String spanish, String instead) {
    return new InvalidInputException(
        from, Text.of(english, spanish), Text.of("Use {}.", "Usa {}.", instead));
  }
}
