package dev.elige.provider;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A key that shows itself to nobody who does not ask by {@link #reveal}: not in {@code toString},
 * not through properties, which it has none of, and not by serialisation, which it does not
 * support. It is printable ASCII without blanks, so that no library has to complain about it, and
 * print it, later.
 */
public final class Secret {
  /** What stands in a text where the key stood. */
  public static final String MASK = "[secret]";

  private static final int SHORT = 8;

  private static final Pattern USER = Pattern.compile("//[^/@]*@");

  private final String name;
  private final String value;
  private final String encoded;
  private final Pattern seen;

  private Secret(String name, String value) {
    this.name = name;
    this.value = value;
    this.encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    var key = "(?:" + Pattern.quote(value) + "|" + Pattern.quote(encoded) + ")";
    var word = value.length() < SHORT ? "(?<![A-Za-z0-9])" + key + "(?![A-Za-z0-9])" : key;
    this.seen = Pattern.compile(word, Pattern.CASE_INSENSITIVE);
  }

  /**
   * A key; blanks around it are left away.
   *
   * @param name what people call it, such as the variable it is from
   * @throws InvalidInputException where it is empty or holds what no key holds; the message does
   *     not hold the key
   */
  public static Secret of(String name, String value) {
    var key = value.strip();
    if (key.isEmpty() || !key.chars().allMatch(letter -> letter > ' ' && letter < 0x7F)) {
      throw new InvalidInputException(
          name,
          Text.of(
              "the key is empty or holds blanks, line breaks or letters that are not ASCII.",
              "la clave está vacía o contiene blancos, saltos de línea o letras que no son ASCII."),
          Text.of("Copy it again, as one word.", "Cópiala de nuevo, como una sola palabra."));
    }
    return new Secret(name, key);
  }

  /**
   * The key in a variable, unknown where it is not set or empty.
   *
   * @param environment such as {@code System.getenv()}
   */
  public static Estimate<Secret> inVariable(Map<String, String> environment, String variable) {
    var value = environment.get(variable);
    return value == null || value.isBlank()
        ? Estimate.unknown(
            "the variable {} is not set", "la variable {} no está definida", variable)
        : Estimate.known(of(variable, value));
  }

  /** What people call it, such as the variable it is from. */
  public String name() {
    return name;
  }

  /** What a function makes of the key; it must not let the key out. */
  public <R> R reveal(Function<String, R> use) {
    return use.apply(value);
  }

  /** An address with a mask for the user and the password that people write into one. */
  public static String hideUser(String address) {
    return USER.matcher(address).replaceFirst("//" + MASK + "@");
  }

  /** Whether it is the same key, whatever people call it. */
  public boolean isSameKeyAs(Secret other) {
    return value.equals(other.value);
  }

  /**
   * The text with a mask where the key stands in it, as it is or as part of an address, in whatever
   * case. A short key, as people make them up for servers of their own, is masked where it stands
   * as a word of its own; else it would be seen in every other word.
   */
  public String hiddenIn(String text) {
    return text.length() < value.length() ? text : seen.matcher(text).replaceAll(MASK);
  }

  /** Whether it is so short that it may be any word. */
  boolean isShort() {
    return value.length() < SHORT;
  }

  /** Where it stands in a text. */
  List<MatchResult> placesIn(CharSequence text) {
    return seen.matcher(text).results().toList();
  }

  /** How many characters at the end of a text are its beginning, and not all of it. */
  int openAtTheEndOf(String text) {
    return Math.max(open(text, value), open(text, encoded));
  }

  private static int open(String text, String key) {
    for (int length = Math.min(text.length(), key.length() - 1); length > 0; length--) {
      if (text.regionMatches(true, text.length() - length, key, 0, length)) {
        return length;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return name + "=" + MASK;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && name.equals(secret.name) && value.equals(secret.value);
  }

  @Override
  public int hashCode() {
    return name.hashCode(); // a hash of the key would be a hint
  }
}
