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
}
