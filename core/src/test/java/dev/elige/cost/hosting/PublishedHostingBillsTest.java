package dev.elige.cost.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What vendors publish about machines by the hour, to the last digit that they print.
 *
 * <p>Pages: Hugging Face, Inference Endpoints, section "Pricing examples" (a month has 730 hours
 * there), editions of 2024-03 and 2026-08; aws-samples/sagemaker-ssh-helper, Sample_Costs.md, a
 * bill of December 2023; awslabs/generative-ai-cdk-constructs, README_jumpstart.md; AWS samples
 * Intelli-Agent and stable-diffusion-aws-extension, of which the machines are billed here and the
 * disks (0.14 USD per GB) are not.
 */
class PublishedHostingBillsTest {
  private static BigDecimal bill(String machines, String hours, String usdPerHour) {
    var hosting = HostedTask.counted("vendor/machine", usdPerHour, machines, hours);
    return HostedTask.BILLING
        .bill(
            HostedTask.of("1000", 100, 100, hosting),
            HostedTask.llama8b(),
            HostedTask.on("vendor/machine"))
        .toOptional()
        .orElseThrow()
        .monthly()
        .amount();
  }

  private static void assertPrinted(BigDecimal amount, String printed) {
    var expected = new BigDecimal(printed);
    assertThat(amount.setScale(expected.scale(), RoundingMode.HALF_UP)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0.12, 0.12", // Hugging Face 2024, CPU medium, an hour
    "1, 730, 0.12, 87.60", // the same, a month
    "1, 1, 0.067, 0.067", // Hugging Face 2026, CPU x2, an hour
    "1, 730, 0.064, 46.72", // the same, a month: the page has another price here
    "1, 2.126, 0.257, 0.55", // SageMaker batch, ml.m5.xlarge
    "1, 8.208, 0.257, 2.11", // hosting, ml.m5.xlarge
    "1, 44.015, 0.257, 11.31", // training, ml.m5.xlarge
    "1, 1.299, 0.821, 1.07", // endpoint, ml.g4dn.xlarge
    "1, 14.801, 0.822, 12.17", // training, ml.g4dn.xlarge
    "1, 2.887, 1.57, 4.53", // training, ml.g5.xlarge
    "1, 74.998, 1.678, 125.85", // hosting, ml.g4dn.4xlarge
    "1, 4.139, 4.131, 17.10", // training, ml.p3.2xlarge
    "1, 31.543, 5.453, 172.00", // hosting, ml.g4dn.12xlarge
    "1, 22.409, 7.91, 177.26", // hosting, ml.g5.12xlarge
    "1, 720, 0.478, 344.16", // JumpStart, ml.c4.2xlarge, 24 hours on 30 days
    "1, 38, 0.94, 35.72", // ml.g4dn.2xlarge, 1.9 hours on 20 days, without its disk of 1.40
    "1, 160, 1.515, 242.40" // ml.g5.2xlarge, 8 hours on 20 days: 276.00 with its disk of 33.60
  })
  void machinesByTheHourComeOutAsPrinted(
      String machines, String hours, String price, String expected) {
    assertPrinted(bill(machines, hours, price), expected);
  }

  /**
   * Autoscaling from 1 to 3 replicas, up for a quarter of each hour: one all month, two at times.
   */
  @ParameterizedTest
  @CsvSource({
    "1, 0.25, 0.6, 0.90", // 2024, an hour
    "730, 182.5, 0.6, 657.00", // 2024, a month
    "1, 0.25, 0.5, 0.75", // 2026, an hour
    "730, 182.5, 0.5, 547.50" // 2026, a month
  })
  void replicasThatComeAndGoAreBilledForTheirHours(
      String always, String atTimes, String price, String expected) {
    assertPrinted(bill("1", always, price).add(bill("2", atTimes, price)), expected);
  }

  /** 38 hours at 0.94 and 10 GB at 0.14; a second table of the same file says 371.2. */
  @Test
  void aMovedDecimalPointIsNotFollowed() {
    var disk = new BigDecimal("10").multiply(new BigDecimal("0.14"));
    assertPrinted(bill("1", "38", "0.94").add(disk), "37.12");
  }
}
