package dev.elige.spec;

import dev.elige.base.Money;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import java.util.Optional;

/** Reads {@code budget: 3000 USD per month}, of an application or of a task. */
final class BudgetReader {
  private static final Form FORM =
      Form.of("a budget", "un presupuesto", "budget: 3000 USD per month");

  private final MoneyReader money;

  BudgetReader(Findings findings) {
    money = new MoneyReader(findings);
  }

  /** The budget per month. */
  Optional<Money> read(Fields fields) {
    return money.monthly(fields, "budget", FORM, MoneyReader.Least.ABOVE_ZERO);
  }
}
