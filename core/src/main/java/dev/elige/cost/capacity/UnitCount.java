package dev.elige.cost.capacity;

import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.cost.Derivation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many provisioned units are bought.
 *
 * @param units how many
 * @param stated whether the user says so
 * @param needed how many the busiest minute uses, with their fraction; unknown where nobody says
 *     what a unit takes
 * @param meanShare the share of the busiest minute's load that the mean minute has
 * @param throughput what one unit takes, for people
 * @param citation the page that publishes it; empty where the user states it
 */
public record UnitCount(
    BigDecimal units,
    boolean stated,
    Estimate<BigDecimal> needed,
    BigDecimal meanShare,
    Text throughput,
    Optional<Citation> citation)
    implements Derivation {

  /** The share of the units that the busiest minute uses; above 1 where they are too few. */
  public Estimate<BigDecimal> peakUtilisation() {
    return needed.map(it -> it.divide(units, MathContext.DECIMAL64));
  }

  @Override
  public Explanation explain() {
    var parts = new ArrayList<Explanation>();
    needed
        .toOptional()
        .ifPresent(it ->
            parts.add(
                Explanation.given(
                    Text.of(
                        "units that the busiest minute uses", "unidades que usa el minuto pico"),
                    Numerals.rounded(it, 2))));
    var what = Text.of("what one unit takes", "lo que admite una unidad");
    if (citation.isPresent()) {
      parts.add(Explanation.fact(what, throughput, citation.get()));
    } else if (needed.isKnown()) {
      parts.add(Explanation.given(what, throughput));
    }
    var label =
        stated
            ? Text.of("units, as stated", "unidades, según lo indicado")
            : Text.of("units", "unidades");
    return Explanation.of(label, Numerals.plain(units), List.copyOf(parts));
  }

  /** What a person should know of the units, beside their price. */
  public List<Text> notes() {
    var notes = new ArrayList<Text>();
    peakUtilisation().toOptional().ifPresent(peak -> notes.add(utilisation(peak)));
    if (stated && needed.fold(it -> it.compareTo(units) > 0, _ -> false)) {
      notes.add(
          Text.of(
              "The busiest minute needs more units than stated: what does not fit is refused, or"
                  + " billed by use.",
              "El minuto pico necesita más unidades que las indicadas: lo que no cabe se rechaza o"
                  + " se factura por uso."));
    }
    return notes;
  }

  private Text utilisation(BigDecimal peak) {
    return Text.of(
        "{} units, {} % used in the busiest minute and {} % on average.",
        "{} unidades, usadas al {} % en el minuto pico y al {} % de media.",
        Numerals.plain(units),
        Numerals.percent(peak),
        Numerals.percent(peak.multiply(meanShare)));
  }
}
