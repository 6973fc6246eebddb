package dev.elige.cost.hosting;

import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one machine carries.
 *
 * @param requestsPerSecond requests of the task's mix in a second, above 0
 * @param notes where that is from, what it compares with
 */
record Capacity(BigDecimal requestsPerSecond, List<Text> notes) {
  Capacity {
    notes = List.copyOf(notes);
  }
}
