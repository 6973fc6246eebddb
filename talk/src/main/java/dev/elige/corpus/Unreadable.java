package dev.elige.corpus;

import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file is not counted, for people. */
final class Unreadable {
  private Unreadable() {}

  static Problem failed(String place, IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ ->
          new Problem(
              place,
              Text.of("it may not be read.", "no se permite leerlo."),
              Text.of("Check its permissions.", "Revisa sus permisos."));
      case NoSuchFileException _ ->
          new Problem(
              place,
              Text.of("it is gone.", "ya no está."),
              Text.of("Run the command again.", "Repite la orden."));
      default ->
          new Problem(
              place,
              Text.of(
                  "reading breaks off: {}.",
                  "la lectura se interrumpe: {}.",
                  String.valueOf(failure.getMessage())),
              Text.of("Check that the file is whole.", "Comprueba que el fichero está completo."));
    };
  }

  static Problem binary(String place, Text kind) {
    return new Problem(
        place,
        Text.of("this is no text but {}.", "no es texto sino {}.", kind),
        Text.of("Leave it out, or convert it to text.", "Déjalo fuera o conviértelo en texto."));
  }

  static Problem notUtf8(String place) {
    return new Problem(
        place,
        Text.of("the text is not UTF-8.", "el texto no es UTF-8."),
        Text.of(
            "Convert it, for example with \"iconv -f latin1 -t utf-8\".",
            "Conviértelo, por ejemplo con \"iconv -f latin1 -t utf-8\"."));
  }

  static Problem document(String place, Text reason) {
    return new Problem(
        place,
        Text.of("the document is not read: {}.", "el documento no se lee: {}.", reason),
        Text.of(
            "Check that it opens elsewhere, or save it as text.",
            "Comprueba que se abre en otro programa o guárdalo como texto."));
  }

  /** Where the extra that reads documents is not there. */
  static Problem withoutExtra(String place, Text reason) {
    return new Problem(
        place,
        Text.of("the document is not read: {}.", "el documento no se lee: {}.", reason),
        Text.of(
            "Run \"./elige extra\" once in a checkout of Elige, which installs it, or save the"
                + " document as text.",
            "Ejecuta \"./elige extra\" una vez en una copia del código de Elige, que lo instala, o"
                + " guarda el documento como texto."));
  }

  static Problem empty(String place) {
    return new Problem(
        place,
        Text.of("the file is empty.", "el fichero está vacío."),
        Text.of("Leave it out.", "Déjalo fuera."));
  }

  static Problem record(String place, Text rule) {
    return new Problem(
        place,
        rule,
        Text.of(
            "Name the field that holds the text: FILE#FIELD.",
            "Indica el campo que contiene el texto: FICHERO#CAMPO."));
  }
}
