package dev.elige.cli;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.List;
import java.util.Map;

/**
 * Says things in the language of the person at the terminal.
 *
 * @param language the language
 */
record Speech(DisplayLanguage language) {
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("COMMAND", "ORDEN"),
          Map.entry("COUNT", "NÚMERO"),
          Map.entry("DATE", "FECHA"),
          Map.entry("FILE", "FICHERO"),
          Map.entry("KIND", "TIPO"),
          Map.entry("MODEL", "MODELO"),
          Map.entry("MONTHS", "MESES"),
          Map.entry("NAME", "NOMBRE"),
          Map.entry("OPTIONS", "OPCIONES"),
          Map.entry("PLACE", "LUGAR"),
          Map.entry("SHARE", "PARTE"),
          Map.entry("SIZE", "TAMAÑO"),
          Map.entry("STANDING", "POSICIÓN"),
          Map.entry("TAG", "ETIQUETA"),
          Map.entry("TEXT|FILE", "TEXTO|FICHERO"),
          Map.entry("VALUE", "VALOR"),
          Map.entry("VOLUME", "VOLUMEN"),
          Map.entry("WHAT", "QUÉ"),
          Map.entry("WHO", "QUIÉN"),
          Map.entry("WORD", "PALABRA"));

  /**
   * The language of {@code --lang}, else of ELIGE_LANG, LC_ALL, LC_MESSAGES and LANG, else English.
   */
  static Speech of(List<String> arguments, Map<String, String> environment) {
    var asked = option(arguments);
    if (!asked.isEmpty()) {
      return of(asked);
    }
    for (String name : List.of("ELIGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")) {
      var value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return of(value);
      }
    }
    return new Speech(DisplayLanguage.ENGLISH);
  }

  private static Speech of(String tag) {
    return new Speech(tag.startsWith("es") ? DisplayLanguage.SPANISH : DisplayLanguage.ENGLISH);
  }

  private static String option(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      var argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        return argument.substring("--lang=".length());
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return arguments.get(i + 1);
      }
    }
    return "";
  }

  String say(String english, String spanish) {
    return language == DisplayLanguage.SPANISH ? spanish : english;
  }

  String say(Text text) {
    return text.in(language);
  }

  /** The name of a value in the help. */
  String label(String english) {
    return language == DisplayLanguage.SPANISH ? LABELS.getOrDefault(english, english) : english;
  }
}
