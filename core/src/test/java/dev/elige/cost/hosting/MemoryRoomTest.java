package dev.elige.cost.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Money;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.TestingSources;
import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import dev.elige.catalog.hosting.Measurement.Latency;
import dev.elige.catalog.hosting.Measurement.Scenario;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A model of 10 billion weights at 8 bits, with a cache of 100,000 bytes a token. */
class MemoryRoomTest {
  private static final Citation CITATION =
      new Citation(TestingSources.of(Authority.CURATED), "row 1", TestingSources.READ_ON);

  private static HostedModel model(String name) {
    return new HostedModel(
        new ModelId("acme", name),
        "acme/" + name,
        Optional.of(BigDecimal.TEN),
        Optional.of(BigDecimal.TEN),
        Optional.of(new BigDecimal(100_000)));
  }

  private static Machine machine(int count, int memoryGb) {
    return new Machine(
        "ec2/test", "", "GPU", count, Optional.of(memoryGb), Money.usd("1"), CITATION);
  }

  private static MemoryRoom room(String measured, Machine machine) {
    var measurement =
        new Measurement(
            new ModelId("acme", measured),
            "GPU",
            1,
            "fp8",
            "vLLM",
            Scenario.SERVER,
            new BigDecimal(500),
            new BigDecimal(100),
            Optional.empty(),
            new BigDecimal(1000),
            Optional.of(new Latency(new BigDecimal(2000), new BigDecimal(100))),
            "bench",
            CITATION);
    return new MemoryRoom(measurement, model(measured), model("alpha"), machine);
  }

  private static RequestMix mix(long input, long output) {
    return new RequestMix(BigDecimal.valueOf(input), BigDecimal.valueOf(output));
  }

  /**
   * 0.9 x 20 GB less 10 GB of weights leave 8 GB; a request of 900 and 200 tokens holds 1,000 x
   * 100,000 bytes = 0.1 GB for 2 x 900 / 500 + 200 x 0.1 = 23.6 s: 80 at once, 3.39 a second.
   */
  @Test
  void theCacheBoundsTheRate() {
    var most = room("alpha", machine(1, 20)).mostOf(mix(900, 200)).orElseThrow();
    assertThat(most)
        .isEqualByComparingTo(
            new BigDecimal(80).divide(new BigDecimal("23.6"), MathContext.DECIMAL128));
    var twice = room("alpha", machine(2, 20)).mostOf(mix(900, 200)).orElseThrow();
    assertThat(twice.divide(most, MathContext.DECIMAL32)).isEqualByComparingTo("2");
  }

  @Test
  void whatWasMeasuredNeedsNoProof() {
    assertThat(room("alpha", machine(1, 20)).mostOf(mix(500, 100))).isEmpty();
    assertThat(room("beta", machine(1, 20)).mostOf(mix(500, 100))).isPresent();
  }

  /** 0.9 x 11 GB are 9.9 GB, less than 10 GB of weights; 12 GB leave 0.8 GB, not 0.9 GB. */
  @Test
  void weightsAndOneRequestHaveToFit() {
    assertThat(room("beta", machine(1, 11)).holdsWeights()).isFalse();
    assertThat(room("beta", machine(1, 12)).holdsWeights()).isTrue();
    assertThat(room("beta", machine(1, 12)).mostOf(mix(9000, 1))).contains(BigDecimal.ZERO);
  }
}
