package dev.elige.cost.custom;

import dev.elige.base.Text;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Product;
import dev.elige.cost.Product.Factor;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.spec.usage.Training;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * How much one training takes, in a unit that providers bill.
 *
 * @param unit what is counted
 * @param total of one whole training
 * @param factors what the total is made of
 */
record TrainingAmount(TrainingUnit unit, BigDecimal total, List<Factor> factors) {
  /** Places of the monthly share: it stays exact, or its amount is right to far below a cent. */
  private static final int DECIMALS = 18;

  private static final int MILLION = 6;
  private static final Charge TOKENS =
      Charge.of("training, by tokens", "entrenamiento, por tokens", Unit.MILLION_TOKENS);
  private static final Charge HOURS =
      Charge.of("training, by hours", "entrenamiento, por horas", Unit.HOUR);
  private static final Charge IMAGES =
      Charge.of("training, by images", "entrenamiento, por imágenes", Unit.IMAGE);

  /** What a training states, tokens first: a provider bills it by one of them. */
  static List<TrainingAmount> of(Training training, TuningRules rules) {
    var amounts = new ArrayList<TrainingAmount>();
    training.tokens().ifPresent(tokens -> amounts.add(tokens(training, tokens, rules)));
    training
        .hours()
        .ifPresent(hours ->
            amounts.add(
                new TrainingAmount(
                    TrainingUnit.HOUR,
                    hours,
                    List.of(Factor.of("hours of training", "horas de entrenamiento", hours)))));
    training
        .images()
        .ifPresent(images ->
            amounts.add(
                new TrainingAmount(
                    TrainingUnit.IMAGE,
                    images,
                    List.of(Factor.of("images seen", "imágenes vistas", images)))));
    return amounts;
  }

  private static TrainingAmount tokens(Training training, BigDecimal tokens, TuningRules rules) {
    var factors = new ArrayList<Factor>();
    factors.add(
        Factor.of("tokens of the training set", "tokens del conjunto de entrenamiento", tokens));
    factors.add(Factor.of("epochs", "épocas", training.epochs()));
    var total = tokens.multiply(training.epochs());
    if (rules.billsValidation() && training.validationTokens().signum() > 0) {
      factors.add(
          Factor.of(
              "tokens of validation, added",
              "tokens de validación, sumados",
              training.validationTokens()));
      total = total.add(training.validationTokens());
    }
    return new TrainingAmount(TrainingUnit.MILLION_TOKENS, total.movePointLeft(MILLION), factors);
  }

  /** The line of one month of the model's life. */
  LineItem line(UnitPrice price, BigDecimal lifeMonths) {
    var all = new ArrayList<>(factors);
    all.add(Factor.of("months of life, divided by", "meses de vida, divisor", lifeMonths));
    var monthly = total.divide(lifeMonths, DECIMALS, RoundingMode.HALF_UP);
    var what = Text.of("training of one month of life", "entrenamiento de un mes de vida");
    return LineItem.of(charge(), monthly, price, new Product(what, monthly, all));
  }

  private Charge charge() {
    return switch (unit) {
      case MILLION_TOKENS -> TOKENS;
      case HOUR -> HOURS;
      case IMAGE -> IMAGES;
    };
  }
}
