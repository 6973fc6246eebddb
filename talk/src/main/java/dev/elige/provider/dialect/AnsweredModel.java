package dev.elige.provider.dialect;

import dev.elige.base.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether the model that answered is the one that was asked. */
final class AnsweredModel {
  /** What a provider adds to a name to tell its version: a date, in one of the usual forms. */
  private static final Pattern VERSION =
      Pattern.compile(
          "[-@:](?:preview-)?(?:latest|\\d{8}|\\d{4}-\\d{2}-\\d{2}|\\d{2}-\\d{2,4}|\\d{3,4})");

  private AnsweredModel() {}

  /** What to say where another model answered: a redirection or a fallback that nobody told of. */
  static Optional<Text> warning(String asked, String answered) {
    return plain(asked).equals(plain(answered))
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "{} was asked, and {} answered",
                "se preguntó a {} y respondió {}",
                asked,
                answered));
  }

  /** Without the folders before it, the end of a file's name, and a version by date behind it. */
  private static String plain(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    var last = small.substring(small.lastIndexOf('/') + 1).replaceFirst("\\.gguf$", "");
    var matcher = VERSION.matcher(last);
    int end = last.length();
    while (matcher.find()) {
      if (matcher.end() == last.length()) {
        end = matcher.start();
      }
    }
    return last.substring(0, end);
  }
}
