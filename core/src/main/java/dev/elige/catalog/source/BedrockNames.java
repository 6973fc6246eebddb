package dev.elige.catalog.source;

import dev.elige.catalog.OfferId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which Bedrock model AWS means by a name for people, such as {@code Claude 3.5 Sonnet v2}. The
 * rules stand in {@code bedrock-names.tsv}, one name a line; nothing is guessed from likeness,
 * because a wrong match would price the wrong model.
 */
final class BedrockNames {
  private static final Map<String, OfferId> RULES = rules();

  private BedrockNames() {}

  /** The offer with a name, or with an id in the name's place; empty where no rule tells. */
  static Optional<OfferId> offer(String name) {
    return Optional.ofNullable(RULES.get(key(name))).or(() -> BedrockIds.ifId(name.strip()));
  }

  /** The name without what varies between AWS's pages: case, blanks, punctuation. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.+]", "");
  }

  private static Map<String, OfferId> rules() {
    var rules = new HashMap<String, OfferId>();
    for (String line : text().lines().toList()) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      var cells = line.split("\t");
      if (cells.length != 2 || rules.put(key(cells[0]), BedrockIds.offer(cells[1])) != null) {
        throw new IllegalStateException("bedrock-names.tsv: not one name and one id: " + line);
      }
    }
    return Map.copyOf(rules);
  }

  private static String text() {
    try (var stream = BedrockNames.class.getResourceAsStream("bedrock-names.tsv")) {
      var present = Objects.requireNonNull(stream, "bedrock-names.tsv is part of the program");
      return new String(present.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
