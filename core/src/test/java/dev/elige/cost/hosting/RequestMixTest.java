package dev.elige.cost.hosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.catalog.hosting.HostingCatalog;
import dev.elige.catalog.hosting.Measurement;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RequestMixTest {
  private static final Measurement MEASURED =
      HostingCatalog.builtIn().measurements("L40S").stream()
          .filter(Comparisons::isCapacity)
          .findFirst()
          .orElseThrow();

  private static BigDecimal work(double input, double output) {
    return new RequestMix(BigDecimal.valueOf(input), BigDecimal.valueOf(output)).workOf(MEASURED);
  }

  @Test
  void theMeasuredMixIsItsOwnUnit() {
    assertThat(work(870.73, 81.63)).isEqualByComparingTo("1");
  }

  /** Whatever a token read costs beside one written, 0 to 1: brute force over that ratio. */
  @Test
  void theWorkIsTheLargestOverAllRatiosOfCost() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double input = random.nextInt(8000);
      double output = random.nextInt(4000);
      double largest = 0;
      for (int step = 0; step <= 100; step++) {
        double ratio = step / 100.0;
        largest = Math.max(largest, (ratio * input + output) / (ratio * 870.73 + 81.63));
      }
      assertThat(work(input, output).doubleValue()).isCloseTo(largest, within(1e-9));
    }
  }
}
