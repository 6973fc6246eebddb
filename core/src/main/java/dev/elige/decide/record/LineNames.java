package dev.elige.decide.record;

import dev.elige.base.Text;
import dev.elige.cost.Bill;
import java.util.HashMap;
import java.util.Map;

/** How people read the lines of a bill, which a record names in English. */
final class LineNames {
  private LineNames() {}

  /** The lines of a bill by their English names. */
  static Map<String, Text> of(Bill bill) {
    var names = new HashMap<String, Text>();
    for (var line : bill.items()) {
      names.put(line.charge().what().toString(), line.charge().what());
    }
    return names;
  }
}
