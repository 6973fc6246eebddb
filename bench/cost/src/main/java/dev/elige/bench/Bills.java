package dev.elige.bench;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.cost.billing.Billing;
import dev.elige.decide.Decider;
import dev.elige.spec.RequirementReader;
import dev.elige.spec.Size;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast bills are made on one core. From the root of the project, on a JDK 25:
 *
 * <pre>
 * mvn -q -Dquick -Pbench -pl bench/cost -am package
 * java -cp "bench/cost/target/classes:bench/cost/target/lib/*" org.openjdk.jmh.Main
 * </pre>
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Bills {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final int VOLUMES = 1024;

  private final Billing billing = Billing.builtIn();
  private final List<Work> eligible = new ArrayList<>();
  private final Workload[] workloads = new Workload[VOLUMES];
  private Tariff tariff;
  private int next;

  /** An offer that may do a task. */
  private record Work(Offer offer, Workload workload) {}

  @Setup
  public void read() {
    var market = Catalog.builtIn().on(TODAY);
    var sonnet = OfferId.parse("amazon-bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0");
    tariff = Tariff.of(market.offer(sonnet).orElseThrow());
    for (int i = 0; i < VOLUMES; i++) {
      workloads[i] = workload(200_000 + 977L * i, 1200 + i, 300 + i % 100);
    }
    var file = Path.of("examples/travel-assistant.yaml");
    var requirement = new RequirementReader(TODAY).read(file);
    var decision =
        new Decider(market, new MarketBelief(TableBeliefs.builtIn(), market, List::of))
            .decide(requirement, false);
    for (var task : decision.tasks()) {
      task.choice().ifPresent(one -> eligible.add(work(one.offer(), task.workload())));
      task.alternatives().forEach(one -> eligible.add(work(one.offer(), task.workload())));
    }
    System.out.println("bills over all modes: " + everyModeOfTheTravelAssistant());
  }

  private static Work work(Offer offer, Workload workload) {
    return new Work(offer, workload);
  }

  private static Workload workload(long requests, long input, long output) {
    return new Workload(
        BigDecimal.valueOf(requests),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)),
        Usage.PLAIN);
  }

  /** One bill with its lines; no two in a row are alike. */
  @Benchmark
  @BenchmarkMode(org.openjdk.jmh.annotations.Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Estimate<Bill> onDemandBill() {
    return billing.bill(nextWorkload(), tariff, Mode.ON_DEMAND);
  }

  /** The same with the sum of its lines. */
  @Benchmark
  @BenchmarkMode(org.openjdk.jmh.annotations.Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public Estimate<Money> onDemandTotal() {
    return onDemandBill().map(Bill::monthly);
  }

  /** Every mode that every eligible offer sells for every task, from tariffs found anew. */
  @Benchmark
  @BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int everyModeOfTheTravelAssistant() {
    int bills = 0;
    for (var work : eligible) {
      bills += billing.quotes(work.workload(), Tariff.of(work.offer())).size();
    }
    return bills;
  }

  private Workload nextWorkload() {
    next = (next + 1) % VOLUMES;
    return workloads[next];
  }
}
