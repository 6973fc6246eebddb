package dev.elige.desk.cost;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.crossing.CrossingPoint;
import dev.elige.cost.crossing.Variable;
import dev.elige.cost.hosting.BreakEvenLoad;
import dev.elige.report.cost.PricedMode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How full one machine has to be to cost no more than the cheapest mode that is paid by use,
 * whatever the volume is.
 */
final class HostedLoads {
  private final Billing billing;
  private final List<CrossingPoint> points = new ArrayList<>();
  private final List<Text> never = new ArrayList<>();

  HostedLoads(Billing billing) {
    this.billing = billing;
  }

  /** The loads that pay. */
  List<CrossingPoint> points() {
    return points;
  }

  /** What is said of machines that cost more by the request even when full. */
  List<Text> never() {
    return never;
  }

  /**
   * Holds a machine against use.
   *
   * @param item what the machine would serve
   * @param byUse the cheapest mode that is paid by use; its bill is known
   */
  void compare(PricedMode hosted, Mode.SelfHosted machine, Priced item, PricedMode byUse) {
    if (byUse.bill() instanceof Known<Bill>(var bill)
        && bill.monthly().amount().signum() > 0
        && billing.breakEvenLoad(item.workload(), item.tariff(), machine, bill)
            instanceof Known<BreakEvenLoad>(var at)
        && at.load().signum() > 0) {
      if (at.isReachable()) {
        var load = at.load().round(MathContext.DECIMAL64);
        points.add(
            new CrossingPoint(byUse.label(), hosted.label(), Variable.UTILISATION, load, true));
      } else {
        never.add(full(hosted, byUse, at.load()));
      }
    }
  }

  private static Text full(PricedMode hosted, PricedMode byUse, BigDecimal load) {
    return Text.of(
        "{} costs {} % of {} even at full load",
        "{} cuesta incluso a plena carga el {} % de lo que {}",
        hosted.label(),
        load.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString(),
        byUse.label());
  }
}
