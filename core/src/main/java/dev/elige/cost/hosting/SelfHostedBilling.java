package dev.elige.cost.hosting;

import dev.elige.base.Estimate;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Settled;
import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.SelfHosting;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bills a model on machines: hours times price, of as many machines as the busiest moment needs.
 *
 * <p>Idea: what one machine carries is the user's figure, else what was measured within a latency
 * target ({@link Comparisons}), carried over to the task's mix of tokens so that it is never too
 * favourable ({@link RequestMix}); weights and cache have to fit ({@link MemoryRoom}). What the
 * user states wins over the catalog, piece by piece.
 *
 * <p>Guarantee: more requests, tokens or spare never need fewer machines; a price or a throughput
 * that nobody states makes the bill unknown, never cheaper. Called from several threads.
 */
public final class SelfHostedBilling {
  /** The name of machines of which only the user's figures are known. */
  public static final String OWN = "own";

  private static final Charge MACHINES = Charge.of("machines", "máquinas", Unit.MACHINE_HOUR);

  private final Supplier<HostingCatalog> source;
  private volatile @Nullable Comparisons opened;

  /** Bills by what the catalog that comes with the program knows of machines. */
  public SelfHostedBilling() {
    this(HostingCatalog::builtIn);
  }

  /**
   * Bills by a catalog.
   *
   * @param source gives it; asked when the first model is billed on machines
   */
  public SelfHostedBilling(Supplier<HostingCatalog> source) {
    this.source = source;
  }

  /** What is known of one machine and of what it is to do. */
  private record Setting(
      SelfHosting hosting, UnitPrice price, Estimate<Capacity> capacity, List<Text> notes) {}

  /**
   * The machines to compare, where the task asks for self-hosting and the weights are open: the
   * user's own, else the proposed ones.
   */
  public List<Mode> modes(Workload workload, Tariff tariff) {
    var hosting = workload.usage().selfHosting();
    if (hosting.isEmpty() || !hasOpenWeights(tariff)) {
      return List.of();
    }
    var stated = hosting.get();
    if (stated.machine().isPresent()) {
      return List.of(new Mode.SelfHosted(stated.machine().get()));
    }
    if (stated.usdPerHour().isPresent() || stated.outputTokensPerSecond().isPresent()) {
      return List.of(new Mode.SelfHosted(OWN));
    }
    var model = comparisons().modelOf(tariff.offer());
    return Proposals.of(model, tariff, comparisons()).stream()
        .map(name -> (Mode) new Mode.SelfHosted(name))
        .toList();
  }

  /** The bill of a month. */
  public Estimate<Bill> bill(Workload workload, Tariff tariff, Mode.SelfHosted mode) {
    return setting(workload, tariff, mode.machine())
        .flatMap(setting -> bill(workload, mode, setting));
  }

  /**
   * How full one machine has to be to cost no more than paying by use.
   *
   * @param byUse the bill of the same workload by use
   */
  public Estimate<BreakEvenLoad> breakEven(
      Workload workload, Tariff tariff, Mode.SelfHosted mode, Bill byUse) {
    return setting(workload, tariff, mode.machine())
        .flatMap(setting ->
            setting
                .capacity()
                .map(capacity ->
                    BreakEvenLoad.of(
                        setting.price().price(),
                        hours(workload, setting.hosting()),
                        capacity.requestsPerSecond(),
                        byUse.perRequest())));
  }

  private static BigDecimal hours(Workload workload, SelfHosting hosting) {
    return hosting.hours().orElse(workload.usage().hoursOfMonth());
  }

  /**
   * Weights are the model's, not the seller's: some list that calls the model open counts, or a
   * public build, whatever the offer's own line says.
   */
  private boolean hasOpenWeights(Tariff tariff) {
    var model = tariff.offer().model();
    return isStated(model.fact(Attributes.OPEN_WEIGHTS))
        || isStated(tariff.offer().fact(Attributes.OPEN_WEIGHTS))
        || comparisons().catalog().architecture(model.id()).isPresent();
  }

  private static boolean isStated(Estimate<Settled<Boolean>> flag) {
    return flag.fold(Settled::value, _ -> false);
  }

  private Estimate<Setting> setting(Workload workload, Tariff tariff, String name) {
    var hosting = figuresOf(workload, name);
    var mix = RequestMix.of(workload);
    var catalog = comparisons().catalog();
    var machine = MachinePrices.find(name, MachinePrices.regionsOf(tariff), catalog);
    var day = tariff.offer().day();
    Estimate<UnitPrice> price =
        hosting
            .usdPerHour()
            .map(usd -> Estimate.known(MachinePrices.stated(usd, day)))
            .or(() -> machine.map(known -> MachinePrices.listed(known, day)))
            .orElseGet(() -> MachinePrices.missing(name, catalog));
    var capacity =
        Capacities.stated(hosting, mix)
            .or(() ->
                machine.map(known ->
                    new Capacities(comparisons())
                        .measured(comparisons().modelOf(tariff.offer()), known, mix)))
            .orElseGet(() ->
                Estimate.unknown(
                    "nothing is known of the throughput of {}",
                    "no se conoce el rendimiento de {}",
                    name));
    boolean isListed = hosting.usdPerHour().isEmpty();
    var notes = machine.filter(_ -> isListed).map(MachinePrices::note).stream().toList();
    return price.map(known -> new Setting(hosting, known, capacity, notes));
  }

  /** The user's figures, where they are of this machine. */
  private static SelfHosting figuresOf(Workload workload, String name) {
    var stated = workload.usage().selfHosting().orElse(SelfHosting.FROM_CATALOG);
    boolean isOther = stated.machine().filter(own -> !own.equals(name)).isPresent();
    return isOther
        ? new SelfHosting(
            Optional.of(name),
            Optional.empty(),
            Optional.empty(),
            stated.machines(),
            stated.spare(),
            stated.hours())
        : stated;
  }

  private static Estimate<Bill> bill(Workload workload, Mode mode, Setting setting) {
    var rated =
        setting
            .capacity()
            .map(known ->
                bill(
                    workload,
                    mode,
                    setting,
                    Optional.of(known.requestsPerSecond()),
                    known.notes()));
    if (rated.isKnown()) {
      return rated;
    }
    return setting.hosting().machines().isPresent()
        ? Estimate.known(bill(workload, mode, setting, Optional.empty(), reason(rated)))
        : rated.fold(_ -> rated, reason -> Estimate.unknown(idle(workload, setting, reason)));
  }

  /** What one costs even so, for a reader who has to know at least that. */
  private static Text idle(Workload workload, Setting setting, Text reason) {
    var cost = setting.price().price().times(hours(workload, setting.hosting()));
    return Text.of(
        "{}; one machine costs {} a month even if idle",
        "{}; una máquina cuesta {} al mes aunque no haga nada",
        reason,
        Numerals.amount(cost));
  }

  private static List<Text> reason(Estimate<?> unknown) {
    return unknown.fold(_ -> List.of(), List::of);
  }

  private static Bill bill(
      Workload workload,
      Mode mode,
      Setting setting,
      Optional<BigDecimal> requestsPerSecond,
      List<Text> known) {
    var fleet = Fleet.of(workload, setting.hosting(), requestsPerSecond);
    var notes = new ArrayList<>(setting.notes());
    notes.addAll(known);
    notes.add(fleet.note());
    var line = LineItem.of(MACHINES, fleet.machineHours(), setting.price(), fleet);
    return new Bill(mode, Optional.empty(), workload.requests(), List.of(line), notes);
  }

  private Comparisons comparisons() {
    var known = opened;
    if (known == null) {
      known = new Comparisons(source.get());
      opened = known;
    }
    return known;
  }
}
