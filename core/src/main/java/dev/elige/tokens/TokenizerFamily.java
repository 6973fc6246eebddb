package dev.elige.tokens;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Days;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tokenizer that some models share.
 *
 * @param name the family, as the catalog names it
 * @param tokenizerName its name on the shelf; empty where it is not public
 * @param reference the vocabulary that estimates start from
 * @param stated what its maker states about its counts
 * @param citation where
 */
public record TokenizerFamily(
    String name, String tokenizerName, String reference, StatedRatio stated, Citation citation) {
  private static final String NONE = "-";

  private static final Map<String, TokenizerFamily> ALL =
      TokenTables.rows("families.tsv").stream()
          .map(TokenizerFamily::of)
          .collect(Collectors.toUnmodifiableMap(TokenizerFamily::name, Function.identity()));

  /** The family with a name; empty where the roster has none. */
  public static Optional<TokenizerFamily> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** The names of all families. */
  public static List<String> names() {
    return ALL.keySet().stream().sorted().toList();
  }

  /** The name of its tokenizer on the shelf; empty where it is not public. */
  public Optional<String> tokenizer() {
    return Optional.of(tokenizerName).filter(tokenizer -> !tokenizer.isEmpty());
  }

  private static TokenizerFamily of(List<String> cells) {
    return new TokenizerFamily(
        cells.get(0),
        cells.get(1).equals(NONE) ? "" : cells.get(1),
        cells.get(2),
        StatedRatio.parse(cells.get(3)),
        page(cells.get(4), Days.parse(cells.get(5)), cells.get(0)));
  }

  /** A citation of a maker's page about a family or a format. */
  public static Citation page(String page, LocalDate day, String locator) {
    var source =
        new Source(
            "makers-pages",
            page,
            page,
            "facts restated one by one, with the page that states them",
            LicenceClass.B,
            Authority.VENDOR_PAGE);
    return new Citation(source, locator, day);
  }
}
