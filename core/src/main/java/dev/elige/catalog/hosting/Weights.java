package dev.elige.catalog.hosting;

import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which models have weights of the same shape: an instruction-tuned model is as large and as
 * fast as its base, whatever it was taught.
 */
public final class Weights {
  private static final Pattern TUNING =
      Pattern.compile(
          "-(instruct|chat|it|hf|base|thinking)(-2507)?(?=-|$)|-v0-\\d$|-0528$|-16e$|-128e$");
  private static final Pattern BILLIONS = Pattern.compile("(?:^|-)(\\d+(?:\\.\\d+)?)b(?=-|$)");
  private static final Pattern ACTIVE = Pattern.compile("-a(\\d+(?:\\.\\d+)?)b(?=-|$)");

  private Weights() {}

  /** A word that models share whose weights have the same shape. */
  public static String shapeOf(ModelId model) {
    var plain = model.name().replace('.', '-');
    var before = "";
    while (!before.equals(plain)) {
      before = plain;
      plain = TUNING.matcher(plain).replaceAll("");
    }
    return model.vendor() + "/" + plain;
  }

  /** The parameters in 10^9 that a name states, such as 8 of {@code llama-3.1-8b-instruct}. */
  public static Optional<BigDecimal> billionsOf(ModelId model) {
    return first(BILLIONS, model);
  }

  /** The parameters in 10^9 that a token passes, where a name says them: 3 of {@code 30b-a3b}. */
  public static Optional<BigDecimal> activeBillionsOf(ModelId model) {
    return first(ACTIVE, model);
  }

  private static Optional<BigDecimal> first(Pattern pattern, ModelId model) {
    var found = pattern.matcher(model.name());
    return found.find()
        ? Optional.of(new BigDecimal(found.group(1))).filter(billions -> billions.signum() > 0)
        : Optional.empty();
  }
}
