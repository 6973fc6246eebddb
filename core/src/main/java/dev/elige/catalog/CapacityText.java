package dev.elige.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The text form of {@link Capacity}. */
final class CapacityText {
  private static final Set<String> WORDS = Set.of("output", "cached", "minimum", "increment");
  private static final String ANY = "any";

  private CapacityText() {}

  static Capacity read(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new IllegalArgumentException("not a capacity: " + text);
    }
    var slot = text.substring(0, equals).split("/");
    var words = text.substring(equals + 1).split(" ");
    if (words.length < 2) {
      throw new IllegalArgumentException("a capacity has tokens a minute and a unit: " + text);
    }
    var named = named(Arrays.copyOfRange(words, 2, words.length));
    return new Capacity(
        slot[0].equals(ANY)
            ? Optional.empty()
            : Optional.of(PriceText.word(Routing.class, slot[0])),
        slot.length > 1 ? Long.parseLong(slot[1]) : 0,
        words[1],
        new BigDecimal(words[0]),
        Optional.ofNullable(named.get("output")),
        Optional.ofNullable(named.get("cached")),
        named.getOrDefault("minimum", BigDecimal.ONE),
        named.getOrDefault("increment", BigDecimal.ONE));
  }

  private static Map<String, BigDecimal> named(String[] words) {
    var named = new HashMap<String, BigDecimal>();
    for (var word : words) {
      int colon = word.indexOf(':');
      if (colon < 0 || !WORDS.contains(word.substring(0, colon))) {
        throw new IllegalArgumentException("not a word of a capacity: " + word);
      }
      named.put(word.substring(0, colon), new BigDecimal(word.substring(colon + 1)));
    }
    return named;
  }

  static String write(Capacity capacity) {
    var text = new StringBuilder(slot(capacity));
    text.append('=').append(plain(capacity.inputPerMinute())).append(' ').append(capacity.unit());
    capacity.outputWeight().ifPresent(weight -> add(text, "output", weight));
    capacity.cachedWeight().ifPresent(weight -> add(text, "cached", weight));
    add(text, "minimum", capacity.minimum());
    add(text, "increment", capacity.increment());
    return text.toString();
  }

  /** What competes: the same deployments and requests of the same length. */
  static String slot(Capacity capacity) {
    var routing = capacity.routing().map(PriceText::word).orElse(ANY);
    return capacity.aboveTokens() == 0 ? routing : routing + "/" + capacity.aboveTokens();
  }

  private static void add(StringBuilder text, String word, BigDecimal number) {
    text.append(' ').append(word).append(':').append(plain(number));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
