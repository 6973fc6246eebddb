package dev.elige.tokens.install;

import java.net.URI;
import java.util.Optional;

/**
 * A tokenizer that its vendor publishes and that can be installed by name. The strings of a row of
 * the roster, checked.
 *
 * @param name what to type
 * @param title what it is
 * @param models which models use it
 * @param address the vendor's file
 * @param sha256 of that file in hexadecimal; {@code -} where it is not known
 * @param licence under what it is published
 * @param gated whether the vendor hands it out only to who has accepted the licence
 * @param pattern the pattern of ranks, a name of {@link RankPattern}; {@code -} for other forms
 */
public record PublishedTokenizer(
    String name,
    String title,
    String models,
    URI address,
    String sha256,
    Licence licence,
    boolean gated,
    String pattern) {
  public PublishedTokenizer {
    if (!sha256.equals("-")) {
      sha256 = Sha256.checked(name, sha256);
    }
    RankPattern.named(pattern);
  }

  Optional<String> expectedSha256() {
    return sha256.equals("-") ? Optional.empty() : Optional.of(sha256);
  }

  Optional<RankPattern> rankPattern() {
    return RankPattern.named(pattern);
  }
}
