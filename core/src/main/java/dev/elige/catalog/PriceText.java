package dev.elige.catalog;

import dev.elige.base.Money;
import dev.elige.catalog.PriceTerm.HostingPrice;
import dev.elige.catalog.PriceTerm.ImportPrice;
import dev.elige.catalog.PriceTerm.ProvisionedPrice;
import dev.elige.catalog.PriceTerm.ReservedPrice;
import dev.elige.catalog.PriceTerm.StoragePrice;
import dev.elige.catalog.PriceTerm.TokenPrice;
import dev.elige.catalog.PriceTerm.TrainingPrice;
import dev.elige.catalog.PriceTerm.TrainingUnit;
import dev.elige.catalog.PriceTerm.TunedPrice;
import dev.elige.catalog.PriceTerm.UsePrice;
import dev.elige.catalog.PriceTerm.UseUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The text form of prices: {@code mode/detail[@scope,scope]=amount[ CURRENCY]}, USD where no
 * currency is given. For example {@code on-demand/input=3}, {@code
 * batch/output/200000@eu-west-1=11.25}, {@code provisioned/one-month/base@us-east-1=63}, {@code
 * reserved/input/one-month=0.05}, {@code training/million-tokens=8}, {@code tuned/input=3.75},
 * {@code use/on-demand/image-output=0.04}.
 */
final class PriceText {
  /** How the slots of all use prices begin. */
  static final String USE_PATH = "use/";

  private static final Map<String, Meter> METERS = byWord(Meter.values());
  private static final Map<String, ServiceTier> TIERS = byWord(ServiceTier.values());
  private static final String[] METER_WORDS = words(Meter.values());
  private static final String[] TIER_WORDS = words(ServiceTier.values());

  private PriceText() {}

  /** The prices a text states: one for each of its scopes. */
  static List<PriceTerm> read(String text) {
    int equals = text.lastIndexOf('=');
    int at = text.indexOf('@');
    if (equals < 0) {
      throw new IllegalArgumentException("a price has an amount: " + text);
    }
    var path = text.substring(0, at < 0 ? equals : at).split("/");
    var money = money(text.substring(equals + 1));
    var first = term(path, PriceScope.EVERYWHERE, money);
    if (at < 0) {
      return List.of(first);
    }
    var terms = new ArrayList<PriceTerm>();
    for (String scope : text.substring(at + 1, equals).split(",")) {
      terms.add(first.at(PriceScope.parse(scope)));
    }
    return terms;
  }

  private static PriceTerm term(String[] path, PriceScope scope, Money money) {
    return switch (path[0]) {
      case "provisioned" ->
          new ProvisionedPrice(commitment(path[1]), path[2].equals("custom"), scope, money);
      case "reserved" -> new ReservedPrice(meter(path[1]), commitment(path[2]), scope, money);
      case "training" -> new TrainingPrice(word(TrainingUnit.class, path[1]), scope, money);
      case "storage" -> new StoragePrice(scope, money);
      case "hosting" -> new HostingPrice(scope, money);
      case "tuned" -> new TunedPrice(meter(path[1]), scope, money);
      case "import" -> new ImportPrice(scope, money);
      case "use" -> new UsePrice(tier(path[1]), word(UseUnit.class, path[2]), scope, money);
      default ->
          new TokenPrice(
              tier(path[0]),
              meter(path[1]),
              path.length > 2 ? Long.parseLong(path[2]) : 0,
              scope,
              money);
    };
  }

  static String write(PriceTerm term) {
    var price = term.price();
    var amount = price.amount().stripTrailingZeros().toPlainString();
    return slot(term)
        + "="
        + (price.currency().equals("USD") ? amount : amount + " " + price.currency());
  }

  /** Everything but the amount: two prices with the same slot compete. */
  static String slot(PriceTerm term) {
    var scope = term.scope().toString();
    return term.path() + (scope.isEmpty() ? "" : "@" + scope);
  }

  /** The path of the token prices of a meter; that of a higher context tier begins with it. */
  static String path(ServiceTier tier, Meter meter) {
    return TIER_WORDS[tier.ordinal()] + "/" + METER_WORDS[meter.ordinal()];
  }

  private static String[] words(Enum<?>[] values) {
    return Arrays.stream(values).map(PriceText::word).toArray(String[]::new);
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E word(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static Meter meter(String word) {
    var meter = METERS.get(word);
    return meter == null ? word(Meter.class, word) : meter;
  }

  private static ServiceTier tier(String word) {
    var tier = TIERS.get(word);
    return tier == null ? word(ServiceTier.class, word) : tier;
  }

  private static <E extends Enum<E>> Map<String, E> byWord(E[] values) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(PriceText::word, one -> one));
  }

  private static Commitment commitment(String word) {
    return word(Commitment.class, word);
  }

  private static Money money(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Money.usd(new BigDecimal(text))
        : new Money(new BigDecimal(text.substring(0, space)), text.substring(space + 1));
  }
}
