package dev.elige.cost.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.catalog.BuiltInCatalog;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.spec.usage.Arrival;
import dev.elige.spec.usage.SelfHosting;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfHostedBillingTest {
  private static final String L40S = "ec2/g6e.xlarge";

  private static Estimate<Bill> bill(String machine, String requests, long input, long output) {
    return HostedTask.BILLING.bill(
        HostedTask.of(requests, input, output), HostedTask.llama8b(), HostedTask.on(machine));
  }

  private static Bill known(Estimate<Bill> bill) {
    return bill.toOptional().orElseThrow(() -> new AssertionError(reason(bill)));
  }

  private static String reason(Estimate<Bill> bill) {
    return bill.fold(_ -> "", Object::toString);
  }

  private static List<String> modes(Tariff tariff, SelfHosting hosting) {
    return HostedTask.BILLING.modes(HostedTask.of("1000", 871, 82, hosting), tariff).stream()
        .map(Mode::id)
        .toList();
  }

  private static String notes(Bill bill) {
    return String.join("\n", bill.notes().stream().map(Object::toString).toList());
  }

  /** 730.5 hours x 1.861 USD; a million requests a month are 0.38 a second of 14.7. */
  @Test
  void aMonthOnOneMachineIsItsHoursTimesItsPrice() {
    var bill = known(bill(L40S, "1000000", 871, 82));
    assertThat(bill.monthly().amount()).isEqualByComparingTo("1359.4605");
    assertThat(notes(bill))
        .contains("1207.14 output tokens/s of meta/llama-3.1-8b on 1 x L40S, fp8, vLLM 0.10.0")
        .contains("server load, 870.73 tokens in and 81.63 out, waits of 2000 and 100 ms at most")
        .contains("MLPerf Inference v5.1, RedHat")
        .contains("machines: 1, used 2.583 % on average")
        .contains("on demand in us-east-1");
    assertThat(bill.explanation().toString()).contains("machine-hours a month");
  }

  /** 14.7213 requests/s a machine are 38.7 million a month of 730.5 hours. */
  @Test
  void asManyMachinesAreBilledAsThePeakNeeds() {
    assertThat(machines(bill(L40S, "38000000", 871, 82))).isEqualTo(1);
    assertThat(machines(bill(L40S, "39000000", 871, 82))).isEqualTo(2);
    assertThat(machines(bill(L40S, "78000000", 871, 82))).isEqualTo(3);
  }

  /** Office hours are 45 of 168: the peak is 3.73 times the mean. */
  @Test
  void capacityIsBoughtForTheBusiestHour() {
    var flat = HostedTask.of("20000000", 871, 82);
    var office = flat.usage().change().arrival(Arrival.BUSINESS_HOURS).build();
    var tariff = HostedTask.llama8b();
    assertThat(machines(HostedTask.BILLING.bill(flat, tariff, HostedTask.on(L40S)))).isEqualTo(1);
    var bill = HostedTask.BILLING.bill(flat.withUsage(office), tariff, HostedTask.on(L40S));
    assertThat(machines(bill)).isEqualTo(2);
  }

  private static long machines(Estimate<Bill> bill) {
    return known(bill)
        .items()
        .getFirst()
        .quantity()
        .divide(new BigDecimal("730.5"))
        .longValueExact();
  }

  /** 10 requests/s of 100 tokens are 1,000 tokens/s; 80 % of 300 are 240: five machines. */
  @Test
  void theUsersFiguresWin() {
    var hosting = HostedTask.rated("2", "300", "0.2");
    var workload = HostedTask.of("26298000", 1000, 100, hosting);
    var tariff = HostedTask.llama8b();
    assertThat(modes(tariff, hosting)).containsExactly("self-hosted/own");
    var bill = HostedTask.BILLING.bill(workload, tariff, HostedTask.on("own"));
    assertThat(machines(bill)).isEqualTo(5);
    assertThat(known(bill).monthly().amount()).isEqualByComparingTo("7305");
    assertThat(notes(known(bill))).contains("as stated: 300 output tokens/s");
    assertThat(known(bill).items().getFirst().price().citation().source().id()).isEqualTo("user");
  }

  @Test
  void aNamedMachineIsTheOnlyOneCompared() {
    var hosting = HostedTask.counted(L40S, "1", "2", "100");
    assertThat(modes(HostedTask.llama8b(), hosting)).containsExactly("self-hosted/" + L40S);
  }

  /** The default of JumpStart is the last one, since no measurement proposes it. */
  @Test
  void measuredMachinesAndTheDefaultAreProposed() {
    assertThat(modes(HostedTask.llama8b(), SelfHosting.FROM_CATALOG))
        .startsWith("self-hosted/ec2/g6e.xlarge", "self-hosted/sagemaker/ml.g6e.xlarge")
        .endsWith("self-hosted/sagemaker/ml.g5.4xlarge")
        .hasSizeLessThan(20);
  }

  @Test
  void closedModelsAndTasksThatDoNotAskAreNotHosted() {
    var closed = Tariff.of(BuiltInCatalog.offer("amazon-bedrock/amazon.nova-lite-v1:0"));
    assertThat(modes(closed, SelfHosting.FROM_CATALOG)).isEmpty();
    var workload = HostedTask.of("1", 1, 1);
    var plain = workload.withUsage(Usage.PLAIN);
    assertThat(HostedTask.BILLING.modes(plain, HostedTask.llama8b())).isEmpty();
  }

  /** ml.p4d.24xlarge: 25.2513 USD x 730.5 hours, whether anybody asks or not. */
  @Test
  void anIdleDefaultOfA70bCostsWhatItCosts() {
    var tariff = HostedTask.tariff("meta.llama3-3-70b-instruct-v1:0");
    var machine = HostedTask.BILLING.modes(HostedTask.of("1", 871, 82), tariff).getLast();
    assertThat(machine.id()).isEqualTo("self-hosted/sagemaker/ml.p4d.24xlarge");
    var one =
        new SelfHosting(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(BigDecimal.ONE),
            SelfHosting.NO_SPARE,
            Optional.empty());
    var idle =
        HostedTask.BILLING.bill(
            HostedTask.of("1", 871, 82, one), tariff, (Mode.SelfHosted) machine);
    assertThat(known(idle).monthly().amount()).isEqualByComparingTo("18446.07465");
    assertThat(notes(known(idle))).contains("is not known");
    var sized =
        HostedTask.BILLING.bill(HostedTask.of("1", 871, 82), tariff, (Mode.SelfHosted) machine);
    assertThat(reason(sized)).contains("no measurement").contains("18446.07 USD a month");
  }

  @Test
  void anOfflineMaximumSizesNothing() {
    var catalog = HostingCatalog.builtIn();
    var offline =
        catalog.measurements("L40S").stream()
            .filter(one -> one.scenario().word().equals("offline"))
            .toList();
    assertThat(offline).isNotEmpty().noneMatch(Comparisons::isCapacity);
  }

  /** TGI with 64 users makes the first token wait 2.4 s: 16 users are what it carries. */
  @Test
  void theLastRowsOfASweepAreQueues() {
    var bill = known(bill("ec2/g5.2xlarge", "1000", 550, 150));
    assertThat(notes(bill))
        .contains("301.19 output tokens/s of meta/llama-3-8b on 1 x A10G, 16-bit, vLLM 0.4.3")
        .contains("comparable systems: 3; from 1.85 to 2.07 requests/s a machine, 2.01 taken")
        .contains("the nearest in size to meta/llama-3.1-8b-instruct");
  }

  @Test
  void longerRequestsThanMeasuredAreMarkedAndNeverFlattered() {
    var bill = known(bill(L40S, "1000", 4000, 82));
    assertThat(notes(bill)).contains("requests of 4000 and 82 tokens count as 4.29 measured ones");
  }

  /** A list calls the model open and its line at the seller not: weights are the model's. */
  @Test
  void weightsAreTheModelsAndNotTheSellers() {
    var tariff = HostedTask.tariff("openai.gpt-oss-120b-1:0");
    assertThat(modes(tariff, SelfHosting.FROM_CATALOG)).contains("self-hosted/ec2/p5.48xlarge");
  }

  /** Qwen3 32B has nearly the active parameters of DeepSeek R1 and a twentieth of all. */
  @Test
  void aMixtureOfExpertsSaysNothingOfADenseModel() {
    var tariff = HostedTask.tariff("qwen.qwen3-32b-v1:0");
    var bill =
        HostedTask.BILLING.bill(
            HostedTask.of("1000", 871, 82), tariff, HostedTask.on("ec2/p5en.48xlarge"));
    assertThat(reason(bill)).startsWith("no measurement of alibaba/qwen3-32b");
  }

  /** The machine's price was read in July 2026: before that day it is not known. */
  @Test
  void aPriceIsNotKnownBeforeItsDay() {
    var before = Catalog.builtIn().on(LocalDate.of(2026, 1, 31));
    var id = OfferId.parse("amazon-bedrock/meta.llama3-1-8b-instruct-v1:0");
    var tariff = Tariff.of(before.offer(id).orElseThrow());
    var bill = HostedTask.BILLING.bill(HostedTask.of("1", 871, 82), tariff, HostedTask.on(L40S));
    assertThat(reason(bill)).contains("is known from 2026-07-20 on: 1.861 USD an hour");
  }

  @Test
  void anUnknownMachineIsToldWithItsNearestName() {
    assertThat(reason(bill("ec2/g6e.xlarg", "1", 1, 1)))
        .isEqualTo("no price of ec2/g6e.xlarg is known; did you mean ec2/g6e.xlarge?");
  }

  @Test
  void everyNoteIsSaidInSpanishToo() {
    var bill = known(bill("ec2/g5.2xlarge", "1000", 4000, 150));
    assertThat(bill.notes().stream().map(note -> note.in(DisplayLanguage.SPANISH)).toList())
        .anyMatch(note -> note.startsWith("rendimiento: "))
        .anyMatch(note -> note.startsWith("sistemas comparables: 3"))
        .anyMatch(note -> note.startsWith("máquinas: 1, al"));
  }
}
