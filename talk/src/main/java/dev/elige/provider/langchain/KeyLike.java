package dev.elige.provider.langchain;

import dev.elige.provider.Secret;
import java.util.regex.Pattern;

/**
 * Takes out of a text what looks like a key. Which keys LangChain4j's objects hold is not known
 * here, so errors are searched by looks: what has a usual beginning, what follows a word that
 * announces it, and long words of letters and digits. Sooner an id of a request is lost than a key
 * is shown.
 */
final class KeyLike {
  /** More of a text than will be kept, so that no key is cut before it is taken out. */
  private static final int MOST = 8_000;

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?i)\\b((?:bearer|basic)\\s+|(?:x-)?(?:goog-)?(?:api|access|secret|subscription)[-_ ]?key"
              + "(?:[-_ ]?id)?\"?\\s*[:=]\\s*\"?)[^\\s\"',;&)}]{4,200}");

  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\b(?:(?:sk|pk|rk|gsk|hf|xai|pplx|nvapi|fw|r8|tgp|csk|ghp|ghs|github_pat|key)[-_]"
              + "|AKIA|ASIA|ABSK|AIza|ya29\\.|eyJ)[A-Za-z0-9_.*/+=-]{3,2000}[A-Za-z0-9_*/+=-]");

  private static final Pattern LONG =
      Pattern.compile(
          "(?<![A-Za-z0-9_+/=-])(?=[A-Za-z_+/=-]{0,2000}[0-9])(?=[0-9_+/=-]{0,2000}[A-Za-z])"
              + "[A-Za-z0-9_+/=-]{32,2000}");

  private KeyLike() {}

  static String hiddenIn(String text) {
    var start = text.substring(0, Math.min(text.length(), MOST));
    var announced = ANNOUNCED.matcher(start).replaceAll("$1" + Secret.MASK);
    var begun = BEGINNING.matcher(announced).replaceAll(Secret.MASK);
    return LONG.matcher(begun).replaceAll(Secret.MASK);
  }
}
