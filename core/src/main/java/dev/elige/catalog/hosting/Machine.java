package dev.elige.catalog.hosting;

import dev.elige.base.Citation;
import dev.elige.base.Money;
import java.util.Optional;

/**
 * A machine with accelerators that is rented by the hour, in one region.
 *
 * @param name service and type, {@code ec2/g6e.xlarge}, {@code sagemaker/ml.g6e.xlarge}
 * @param region the service's region; empty where the price holds for all
 * @param accelerator the family that measurements name, such as {@code L40S}
 * @param count accelerators of one machine, above 0
 * @param memoryGb memory of one accelerator in GB of 10^9 bytes, where the source states it
 * @param usdPerHour list price on demand, Linux, without tax
 * @param citation where the price is from
 */
public record Machine(
    String name,
    String region,
    String accelerator,
    int count,
    Optional<Integer> memoryGb,
    Money usdPerHour,
    Citation citation) {
  public Machine {
    if (!name.contains("/") || count <= 0 || usdPerHour.amount().signum() <= 0) {
      throw new IllegalArgumentException(
          "a machine is service/type with accelerators and a price: " + name);
    }
  }

  /** Who rents it out: {@code ec2}, {@code sagemaker}, {@code azure}, {@code gcp}, or a vendor. */
  public String service() {
    return name.substring(0, name.indexOf('/'));
  }
}
