package dev.elige.catalog.source;

import dev.elige.base.Money;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceScope;
import dev.elige.catalog.PriceTerm;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ImportPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.ReservedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.catalog.ServiceTier;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The columns of AWS's price page whose heading says all: what is counted and in which unit. A
 * column without a rule, a cell without a plain amount, and a heading that leaves the resolution
 * open give no price.
 */
final class BedrockPriceColumns {
  private static final Pattern AMOUNT =
      Pattern.compile("\\$\\s*([0-9.]+)(?: per (?:1000|1,000|1k) (queries|requests).*)?");
  private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

  private BedrockPriceColumns() {}

  /**
   * The price in a cell.
   *
   * @param heading the column's heading
   * @param cell such as {@code $0.55}, {@code N/A}, {@code $1.00 per 1000 queries}
   * @param tier the tier of the table, for columns that name none
   */
  static Optional<PriceTerm> price(
      String heading, String cell, ServiceTier tier, PriceScope scope) {
    var found = AMOUNT.matcher(cell.strip().toLowerCase(Locale.ROOT));
    if (!found.matches()) {
      return Optional.empty();
    }
    var price = Money.usd(new BigDecimal(found.group(1)));
    var per = Optional.ofNullable(found.group(2));
    return term(plain(heading), per.orElse(""), tier, scope, price);
  }

  private static Optional<PriceTerm> term(
      String heading, String per, ServiceTier tier, PriceScope scope, Money price) {
    return switch (heading) {
      case "1m input tokens", "1m token text input" -> tokens(tier, Meter.INPUT, scope, price);
      case "1m output tokens" -> tokens(tier, Meter.OUTPUT, scope, price);
      case "1m input tokens (batch)" -> tokens(ServiceTier.BATCH, Meter.INPUT, scope, price);
      case "1m output tokens (batch)" -> tokens(ServiceTier.BATCH, Meter.OUTPUT, scope, price);
      case "1m input tokens (cache read)", "1m cached input tokens" ->
          tokens(tier, Meter.CACHE_READ, scope, price);
      case "1m input tokens (5m cache write)",
          "1m input tokens (30m cache write)",
          "1m input tokens (cache write)" ->
          tokens(tier, Meter.CACHE_WRITE, scope, price);
      case "1m input tokens (1h cache write)", "1m input tokens (1hr cache write)" ->
          tokens(tier, Meter.CACHE_WRITE_1H, scope, price);
      case "generated image", "generation for each model" ->
          use(tier, UseUnit.IMAGE_OUTPUT, scope, price);
      case "standard image input" -> use(tier, UseUnit.IMAGE_INPUT, scope, price);
      case "second of video generated" -> use(tier, UseUnit.VIDEO_SECOND_OUTPUT, scope, price);
      case "second of video input" -> use(tier, UseUnit.VIDEO_SECOND_INPUT, scope, price);
      case "second of audio input" -> use(tier, UseUnit.AUDIO_SECOND_INPUT, scope, price);
      case "1,000 queries" -> use(tier, UseUnit.QUERY, scope, price.times(THOUSANDTH));
      case "price" ->
          switch (per) {
            case "queries" -> use(tier, UseUnit.QUERY, scope, price.times(THOUSANDTH));
            case "requests" -> use(tier, UseUnit.WEB_SEARCH, scope, price.times(THOUSANDTH));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  /** The same term with another amount. */
  static PriceTerm withPrice(PriceTerm term, Money price) {
    return switch (term) {
      case TokenPrice(var tier, var meter, long above, var scope, _) ->
          new TokenPrice(tier, meter, above, scope, price);
      case UsePrice(var tier, var unit, var scope, _) -> new UsePrice(tier, unit, scope, price);
      case ProvisionedPrice(var time, boolean custom, var scope, _) ->
          new ProvisionedPrice(time, custom, scope, price);
      case ReservedPrice(var meter, var time, var scope, _) ->
          new ReservedPrice(meter, time, scope, price);
      case TrainingPrice(var unit, var scope, _) -> new TrainingPrice(unit, scope, price);
      case StoragePrice(var scope, _) -> new StoragePrice(scope, price);
      case HostingPrice(var scope, _) -> new HostingPrice(scope, price);
      case TunedPrice(var meter, var scope, _) -> new TunedPrice(meter, scope, price);
      case ImportPrice(var scope, _) -> new ImportPrice(scope, price);
    };
  }

  private static Optional<PriceTerm> tokens(
      ServiceTier tier, Meter meter, PriceScope scope, Money price) {
    return Optional.of(new TokenPrice(tier, meter, 0, scope, price));
  }

  private static Optional<PriceTerm> use(
      ServiceTier tier, UseUnit unit, PriceScope scope, Money price) {
    return Optional.of(new UsePrice(tier, unit, scope, price));
  }

  /** A heading without case, odd blanks, footnote stars, and the page's typing error. */
  private static String plain(String heading) {
    return heading
        .replace('\u00a0', ' ')
        .toLowerCase(Locale.ROOT)
        .replace("prce ", "price ")
        .replace("price per ", "")
        .replace("*", "")
        .strip();
  }
}
