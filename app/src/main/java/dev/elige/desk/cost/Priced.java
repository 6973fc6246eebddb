package dev.elige.desk.cost;

import dev.elige.catalog.Offer;
import dev.elige.cost.Tariff;
import dev.elige.cost.Workload;

/**
 * An offer with what it is used for.
 *
 * @param workload as its model counts it
 * @param tariff the prices that the use meets
 */
record Priced(Workload workload, Tariff tariff) {
  Offer offer() {
    return tariff.offer();
  }
}
