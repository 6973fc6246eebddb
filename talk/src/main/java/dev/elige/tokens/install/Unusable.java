package dev.elige.tokens.install;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import org.jspecify.annotations.Nullable;

/** What to say about a file that is no vocabulary. */
final class Unusable {
  /** What to fetch instead, for most wrong files. */
  static final Text FILES_THAT_SERVE =
      Text.of(
          "Install the model's tokenizer.json, its .tiktoken ranks, its tekken.json or its"
              + " SentencePiece .model.",
          "Instala el tokenizer.json del modelo, sus rangos .tiktoken, su tekken.json o su .model"
              + " de SentencePiece.");

  private Unusable() {}

  static InvalidInputException file(String place, String english, String spanish, Object... with) {
    return new InvalidInputException(place, Text.of(english, spanish, with), FILES_THAT_SERVE);
  }

  static InvalidInputException empty(String place) {
    return file(place, "The file is empty (0 bytes).", "El fichero está vacío (0 bytes).");
  }

  static InvalidInputException page(String place) {
    return new InvalidInputException(
        place,
        Text.of(
            "This is a web page and not a vocabulary: its first character is '<'.",
            "Esto es una página web y no un vocabulario: su primer carácter es '<'."),
        Text.of(
            "Open the address in a browser: it may ask you to sign in or to accept a licence; then"
                + " download the file itself and install that FILE.",
            "Abre la dirección en un navegador: puede pedirte que inicies sesión o que aceptes una"
                + " licencia; luego descarga el fichero mismo e instala ese FICHERO."));
  }

  static InvalidInputException pointer(String place) {
    return new InvalidInputException(
        place,
        Text.of(
            "This is a Git LFS pointer and not the vocabulary that it points to.",
            "Esto es un puntero de Git LFS y no el vocabulario al que apunta."),
        Text.of(
            "Run `git lfs pull` where you cloned it, or download the file from the project's page.",
            "Ejecuta `git lfs pull` donde lo clonaste, o descarga el fichero desde la página del"
                + " proyecto."));
  }

  static InvalidInputException unknownForm(String place) {
    return file(
        place,
        "The content is none of the forms of a vocabulary that Elige reads.",
        "El contenido no tiene ninguna de las formas de vocabulario que Elige lee.");
  }

  /** A file of a known form that breaks off or contradicts itself. */
  static InvalidInputException broken(String place, TokenizerForm form, @Nullable String why) {
    return new InvalidInputException(
        place,
        Text.of(
            "The file looks like {} but cannot be read as one: {}.",
            "El fichero parece {}, pero no se puede leer como tal: {}.",
            form.title(),
            why == null ? "?" : firstLine(why)),
        Text.of(
            "Download it again: it is probably cut short or edited.",
            "Descárgalo otra vez: lo más probable es que esté cortado o editado."));
  }

  static InvalidInputException withoutBytes(String place, int missing) {
    return file(
        place,
        "The vocabulary lacks {} of the 256 bytes, so that some texts would have no tokens.",
        "Al vocabulario le faltan {} de los 256 bytes, así que algunos textos no tendrían tokens.",
        missing);
  }

  private static String firstLine(String why) {
    return why.lines().findFirst().orElse("?").replaceFirst("[.:]?\\s*$", "");
  }
}
