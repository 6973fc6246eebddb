package dev.elige.cost.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Money;
import dev.elige.cost.Bill;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random tasks on random machines; the seed is fixed. */
class HostingBillsNeverFallTest {
  private static final int TASKS = 2_000;
  private static final List<String> MACHINES =
      List.of(
          "ec2/g6e.xlarge",
          "ec2/g6e.48xlarge",
          "ec2/g5.2xlarge",
          "ec2/p5.48xlarge",
          "ec2/p5en.48xlarge",
          "ec2/g7e.12xlarge",
          "sagemaker/ml.g6e.xlarge");
  private static final List<String> OFFERS =
      List.of(
          "meta.llama3-1-8b-instruct-v1:0",
          "meta.llama3-1-70b-instruct-v1:0",
          "openai.gpt-oss-120b-1:0",
          "mistral.mistral-7b-instruct-v0:2");

  private final Random random = new Random(20261125);

  private static Optional<Bill> bill(Workload workload, Tariff tariff, String machine) {
    return HostedTask.BILLING.bill(workload, tariff, HostedTask.on(machine)).toOptional();
  }

  private static String volume(long more) {
    return String.valueOf(more);
  }

  private static void compare(Optional<Bill> less, Optional<Bill> more) {
    if (less.isPresent() && more.isPresent()) {
      assertThat(more.get().monthly()).isGreaterThanOrEqualTo(less.get().monthly());
    }
  }

  @Test
  void inVolumeTokensAndSpare() {
    int known = 0;
    for (int i = 0; i < TASKS; i++) {
      var tariff = HostedTask.tariff(OFFERS.get(random.nextInt(OFFERS.size())));
      var machine = MACHINES.get(random.nextInt(MACHINES.size()));
      long requests = 1 + random.nextLong(100_000_000);
      long input = random.nextLong(6000);
      long output = 1 + random.nextLong(2000);
      var less = bill(HostedTask.of(volume(requests), input, output), tariff, machine);
      known += less.isPresent() ? 1 : 0;
      long more = random.nextLong(100_000_000);
      compare(less, bill(HostedTask.of(volume(requests + more), input, output), tariff, machine));
      compare(
          less,
          bill(HostedTask.of(volume(requests), input + more % 4000, output), tariff, machine));
      compare(
          less,
          bill(HostedTask.of(volume(requests), input, output + more % 4000), tariff, machine));
      var spare = HostedTask.withSpare("0." + (1 + random.nextInt(98)));
      compare(less, bill(HostedTask.of(volume(requests), input, output, spare), tariff, machine));
    }
    assertThat(known).isGreaterThan(TASKS / 3);
  }

  @Test
  void inPrice() {
    for (int i = 0; i < TASKS; i++) {
      long cents = 1 + random.nextLong(10_000);
      var less = HostedTask.rated(BigDecimal.valueOf(cents, 2).toString(), "500", "0");
      var more = HostedTask.rated(BigDecimal.valueOf(cents + 1, 2).toString(), "500", "0");
      var requests = volume(1 + random.nextLong(100_000_000));
      var tariff = HostedTask.llama8b();
      compare(
          bill(HostedTask.of(requests, 500, 100, less), tariff, "own"),
          bill(HostedTask.of(requests, 500, 100, more), tariff, "own"));
    }
  }

  @Test
  void andTheTotalIsTheSumOfTheLines() {
    var bill = bill(HostedTask.of("90000000", 871, 82), HostedTask.llama8b(), "ec2/g6e.xlarge");
    var sum = Money.ZERO_USD;
    for (var item : bill.orElseThrow().items()) {
      sum = sum.plus(item.price().price().times(item.quantity()));
    }
    assertThat(bill.orElseThrow().monthly().amount()).isEqualByComparingTo(sum.amount());
  }
}
