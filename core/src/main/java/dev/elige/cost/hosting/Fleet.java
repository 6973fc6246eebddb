package dev.elige.cost.hosting;

import dev.elige.base.Explanation;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.cost.Derivation;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.SelfHosting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Machines and the hours that they run: as many as the busiest moment needs.
 *
 * @param machines machines, above 0
 * @param hours hours a month that each runs, above 0
 * @param peak requests a second at the busiest moment
 * @param mean requests a second over the hours that machines run
 * @param each requests a second that one machine carries in full, where known
 * @param spare the part of it kept free, 0 to below 1
 */
record Fleet(
    BigDecimal machines,
    BigDecimal hours,
    BigDecimal peak,
    BigDecimal mean,
    Optional<BigDecimal> each,
    BigDecimal spare)
    implements Derivation {
  private static final BigDecimal SECONDS = new BigDecimal(3600);
  private static final int EXACT_PLACES = 12;
  private static final int HUNDRED = 2;
  private static final MathContext SHOWN = new MathContext(4);

  /**
   * As many machines as the peak needs, and at least as many as stated.
   *
   * @param each requests a second that one machine carries; empty where only the stated number
   *     counts
   */
  static Fleet of(Workload workload, SelfHosting hosting, Optional<BigDecimal> each) {
    var month = workload.usage().hoursOfMonth();
    var hours = hosting.hours().orElse(month);
    var mean = perSecond(workload, hours);
    var peak =
        perSecond(workload, month).multiply(workload.usage().arrival().peakFactor()).max(mean);
    var least = hosting.machines().orElse(BigDecimal.ONE);
    var machines = each.map(rate -> needed(peak, rate, hosting.spare()).max(least)).orElse(least);
    return new Fleet(machines, hours, peak, mean, each, hosting.spare());
  }

  private static BigDecimal perSecond(Workload workload, BigDecimal hours) {
    return workload.requests().divide(hours.multiply(SECONDS), MathContext.DECIMAL128);
  }

  /** Rounded up, after the last digits of divisions are put right. */
  private static BigDecimal needed(BigDecimal peak, BigDecimal each, BigDecimal spare) {
    var usable = each.multiply(BigDecimal.ONE.subtract(spare));
    return peak.divide(usable, MathContext.DECIMAL128)
        .setScale(EXACT_PLACES, RoundingMode.HALF_UP)
        .setScale(0, RoundingMode.CEILING);
  }

  /** Machine-hours a month. */
  BigDecimal machineHours() {
    return machines.multiply(hours);
  }

  /** How full the machines are. */
  Text note() {
    if (each.isEmpty()) {
      return Text.of(
          "machines: {}; whether that carries the peak of {} requests/s is not known",
          "máquinas: {}; no se sabe si bastan para la punta de {} peticiones/s",
          plain(machines),
          plain(peak));
    }
    var all = each.get().multiply(machines);
    return Text.of(
        "machines: {}, used {} % on average and {} % at the peak of {} requests/s",
        "máquinas: {}, al {} % de media y al {} % en la punta de {} peticiones/s",
        plain(machines),
        percent(mean, all),
        percent(peak, all),
        plain(peak));
  }

  @Override
  public Explanation explain() {
    var parts = new ArrayList<Explanation>();
    parts.add(
        Explanation.given(
            Text.of("requests/s at the peak", "peticiones/s en la punta"), plain(peak)));
    each.ifPresent(rate ->
        parts.add(
            Explanation.given(
                Text.of("requests/s of one machine", "peticiones/s de una máquina"), plain(rate))));
    parts.add(
        Explanation.given(Text.of("part kept free", "parte que se deja libre"), plain(spare)));
    return Explanation.of(
        Text.of("machine-hours a month", "horas de máquina al mes"),
        Numerals.plain(machineHours()),
        List.of(
            Explanation.of(Text.of("machines", "máquinas"), plain(machines), parts),
            Explanation.given(Text.of("hours a month", "horas al mes"), Numerals.plain(hours))));
  }

  private static Text percent(BigDecimal part, BigDecimal all) {
    return plain(part.movePointRight(HUNDRED).divide(all, MathContext.DECIMAL64));
  }

  private static Text plain(BigDecimal number) {
    return Numerals.plain(number.round(SHOWN));
  }
}
