package dev.elige.cost.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Money;
import dev.elige.catalog.ServiceTier;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BreakEvenLoadTest {
  private static Bill byUse(Workload workload, Tariff tariff) {
    return UseBilling.bill(workload, tariff, new Mode.ByUse(ServiceTier.ON_DEMAND))
        .toOptional()
        .orElseThrow();
  }

  private static BreakEvenLoad breakEven(String machine, Tariff tariff, long input, long output) {
    var workload = HostedTask.of("100000", input, output);
    return HostedTask.BILLING
        .breakEven(workload, tariff, HostedTask.on(machine), byUse(workload, tariff))
        .toOptional()
        .orElseThrow();
  }

  /**
   * By hand: a machine of 2 USD answers one request a second, 3,600 an hour; by use a request costs
   * 0.001 USD, so an hour's 2,000 requests cost as much: 2,000 / 3,600 = 5 / 9.
   */
  @Test
  void theLoadIsThePriceOverWhatAFullMachineWouldCostByUse() {
    var at =
        BreakEvenLoad.of(Money.usd("2"), new BigDecimal(720), BigDecimal.ONE, Money.usd("0.001"));
    assertThat(at.requestsPerMonth()).isEqualByComparingTo("1440000");
    assertThat(at.load().doubleValue()).isCloseTo(5.0 / 9, within(1e-12));
    assertThat(at.isReachable()).isTrue();
  }

  /**
   * By hand, MLPerf v5.1, server, one L40S: 1,207.14 output tokens/s at 870.73 in and 81.63 out are
   * 14.788 requests/s; one of 871 in and 82 out counts as 82 / 81.63 = 1.00453 of them: 14.7213/s,
   * 52,997 an hour. On Bedrock it costs 953 x 0.22 / 10^6 = 0.00020966 USD, so a full hour costs
   * 11.111 USD by use: 1.861 / 11.111 = 16.75 % on EC2, 2.61 / 11.111 = 23.49 % on SageMaker.
   */
  @Test
  void llama8bOnAnL40sPaysFromASixthOfItsLoad() {
    var ec2 = breakEven("ec2/g6e.xlarge", HostedTask.llama8b(), 871, 82);
    var sageMaker = breakEven("sagemaker/ml.g6e.xlarge", HostedTask.llama8b(), 871, 82);
    assertThat(ec2.load().doubleValue()).isCloseTo(0.1675, within(0.00005));
    assertThat(sageMaker.load().doubleValue()).isCloseTo(0.2349, within(0.00005));
  }

  /**
   * By hand, llmperf, one A10G, the middle of three engines: 301.19 output tokens/s at 550 in and
   * 150 out are 2.0079 requests/s; on Bedrock Llama 3.1 8B costs 700 x 0.22 / 10^6 = 0.000154 USD a
   * request, a full hour 1.1132 USD, less than the machine's 1.212: 108.9 %.
   */
  @Test
  void llama8bOnAnA10gNeverPays() {
    var a10g = breakEven("ec2/g5.2xlarge", HostedTask.llama8b(), 550, 150);
    assertThat(a10g.load().doubleValue()).isCloseTo(1.0888, within(0.00005));
    assertThat(a10g.isReachable()).isFalse();
  }

  /**
   * The older Llama 3 8B is sold at 0.30 and 0.60 USD: a request costs 0.000255 USD by use, a full
   * hour 1.8433 USD, and the same machine pays from 1.212 / 1.8433 = 65.8 % on.
   */
  @Test
  void theDearerPredecessorOnTheSameMachineDoes() {
    var older = HostedTask.tariff("meta.llama3-8b-instruct-v1:0");
    var a10g = breakEven("ec2/g5.2xlarge", older, 550, 150);
    assertThat(a10g.load().doubleValue()).isCloseTo(0.6575, within(0.00005));
  }

  @Test
  void bothBillsMeetAtTheBreakEvenVolume() {
    var tariff = HostedTask.llama8b();
    var machine = HostedTask.on("ec2/g6e.xlarge");
    var at = breakEven("ec2/g6e.xlarge", tariff, 871, 82);
    var workload = HostedTask.of("1", 871, 82).withRequests(at.requestsPerMonth());
    var hosted = HostedTask.BILLING.bill(workload, tariff, machine).toOptional().orElseThrow();
    assertThat(hosted.monthly().amount())
        .isCloseTo(byUse(workload, tariff).monthly().amount(), within(new BigDecimal("1e-6")));
    var less = workload.withRequests(at.requestsPerMonth().subtract(BigDecimal.ONE));
    var more = workload.withRequests(at.requestsPerMonth().add(BigDecimal.ONE));
    assertThat(byUse(less, tariff).monthly()).isLessThan(hosted.monthly());
    assertThat(byUse(more, tariff).monthly()).isGreaterThan(hosted.monthly());
  }

  @Test
  void pricesOfTwoCurrenciesDoNotCompare() {
    var euros = new Money(BigDecimal.ONE, "EUR");
    assertThatThrownBy(
            () -> BreakEvenLoad.of(Money.usd("1"), BigDecimal.ONE, BigDecimal.ONE, euros))
        .hasMessageContaining("1 EUR");
  }
}
