package dev.elige.spec;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the goal, the limits of the portfolio, and the regret that is tolerated. */
final class AimReader {
  private static final Form GOAL = Form.of("a goal", "un objetivo", "goal: cheapest");
  private static final Form REGRET =
      Form.of("a tolerated regret", "un arrepentimiento tolerable", "regret: 50 USD per month");
  private static final Form PORTFOLIO =
      Form.of("the limits of a portfolio", "los límites de una cartera", "portfolio: {models: 2}");
  private static final Form MODELS =
      Form.of("a number of models", "un número de modelos", "models: 2");
  private static final Form PROVIDERS =
      Form.of("a number of providers", "un número de proveedores", "providers: 1");
  private static final Form PER_MODEL =
      Form.of(
          "what a further model costs to keep",
          "lo que cuesta mantener otro modelo",
          "per-model: 100 USD per month");
  private static final Form PER_PROVIDER =
      Form.of(
          "what a further provider costs to keep",
          "lo que cuesta mantener otro proveedor",
          "per-provider: 400 USD per month");
  private static final Range COUNT = new Range(BigDecimal.ONE, true, new BigDecimal("200"));

  private final Findings findings;
  private final MoneyReader money;

  AimReader(Findings findings) {
    this.findings = findings;
    this.money = new MoneyReader(findings);
  }

  Aim read(Fields fields) {
    var goal =
        fields
            .scalar("goal", GOAL)
            .flatMap(word -> Vocabulary.GOALS.read(word.text().strip(), word, findings));
    var portfolio = fields.find("portfolio").map(this::portfolio).orElse(Portfolio.FREE);
    var regret = money.monthly(fields, "regret", REGRET, MoneyReader.Least.ZERO);
    return new Aim(goal.orElse(Goal.CHEAPEST), goal.isPresent(), portfolio, regret);
  }

  private Portfolio portfolio(Yaml value) {
    if (!(value instanceof Yaml.Entries entries)) {
      PORTFOLIO.refuse(value, findings);
      return Portfolio.FREE;
    }
    var fields = new Fields(entries, findings);
    var amounts = new AmountReader(findings);
    var models = amounts.whole(fields, "models", MODELS, COUNT);
    var providers = amounts.whole(fields, "providers", PROVIDERS, COUNT);
    var perModel = money.monthly(fields, "per-model", PER_MODEL, MoneyReader.Least.ZERO);
    var perProvider = money.monthly(fields, "per-provider", PER_PROVIDER, MoneyReader.Least.ZERO);
    var fallback = fields.flag("fallback");
    fields.refuseUnknown(Text.of("a portfolio", "una cartera"));
    return new Portfolio(
        count(models),
        count(providers),
        perModel.orElse(Money.ZERO_USD),
        perProvider.orElse(Money.ZERO_USD),
        fallback.orElse(false));
  }

  private static Optional<Integer> count(Optional<BigDecimal> stated) {
    return stated.map(BigDecimal::intValueExact);
  }
}
