package dev.elige.base;

import java.util.Collections;
import java.util.List;

/**
 * A sentence or word for people, in English and Spanish side by side, so that neither can be
 * forgotten. Each <code>{}</code> in a pattern takes the next argument; an argument that is a Text
 * itself is rendered in the same language.
 *
 * @param english the English pattern
 * @param spanish the Spanish pattern
 * @param arguments what fills the placeholders, in order
 */
public record Text(String english, String spanish, List<Object> arguments) {
  public Text {
    arguments = List.copyOf(arguments);
  }

  public static Text of(String english, String spanish, Object... arguments) {
    return new Text(english, spanish, List.of(arguments));
  }

  /** A text that reads the same in every language: a name, a number, an id. */
  public static Text verbatim(String text) {
    return new Text("{}", "{}", List.of(text));
  }

  /** Several texts as one, with a separator between them. */
  public static Text joined(String separator, List<Text> parts) {
    var pattern = String.join(separator, Collections.nCopies(parts.size(), "{}"));
    return new Text(pattern, pattern, List.copyOf(parts));
  }

  /** The sentence in one language. */
  public String in(DisplayLanguage language) {
    return switch (language) {
      case ENGLISH -> fill(english, language);
      case SPANISH -> fill(spanish, language);
    };
  }

  /** English, for logs and exception messages. */
  @Override
  public String toString() {
    return in(DisplayLanguage.ENGLISH);
  }

  private String fill(String pattern, DisplayLanguage language) {
    var result = new StringBuilder(pattern.length() + 16 * arguments.size());
    int from = 0;
    for (Object argument : arguments) {
      int hole = pattern.indexOf("{}", from);
      if (hole < 0) {
        break;
      }
      result.append(pattern, from, hole);
      result.append(argument instanceof Text text ? text.in(language) : argument.toString());
      from = hole + 2;
    }
    return result.append(pattern, from, pattern.length()).toString();
  }
}
