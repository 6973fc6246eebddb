package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Days;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How far vocabularies lie apart, by script: what is known of a count where nothing is calibrated.
 * The numbers and where they are from stand in {@code script-spread.tsv}.
 */
final class ScriptSpread {
  private static final Map<Script, Interval> FACTORS = new EnumMap<>(Script.class);

  /** Where the factors between vocabularies are stated. */
  static final Citation CITATION;

  /** Another number when the table changes. */
  static final int VERSION = TokenTables.text("script-spread.tsv").hashCode();

  static {
    var rows = TokenTables.rows("script-spread.tsv");
    for (var row : rows) {
      FACTORS.put(
          Script.of(row.get(0)).orElseThrow(),
          new Interval(Double.parseDouble(row.get(1)), 1, Double.parseDouble(row.get(2))));
    }
    var first = rows.getFirst();
    CITATION =
        TokenizerFamily.page(first.get(3), Days.parse(first.get(4)), "Language tokenization");
  }

  private ScriptSpread() {}

  /** Tokens of a model per token of the reference: the least, 1, and the greatest. */
  static Interval of(Script script) {
    return Objects.requireNonNull(FACTORS.get(script));
  }
}
