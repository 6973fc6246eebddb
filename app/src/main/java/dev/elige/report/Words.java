package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;
import dev.elige.catalog.Availability;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How values are said to people. */
public final class Words {
  /** Between thousands; both languages read it so (ISO 80000-1). */
  public static final char GROUP = '\u00a0';

  private static final BigDecimal TINY = new BigDecimal("0.1");

  private Words() {}

  /** A number with separated thousands: 12 000.50. */
  public static String number(BigDecimal value) {
    var plain = value.toPlainString();
    int point = plain.indexOf('.');
    var whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    int first = whole.charAt(0) == '-' ? 1 : 0;
    for (int i = whole.length() - 3; i > first; i -= 3) {
      whole.insert(i, GROUP);
    }
    return point < 0 ? whole.toString() : whole.append(plain, point, plain.length()).toString();
  }

  /** The name of a language. */
  public static Text language(Language language) {
    return Text.of(language.name(DisplayLanguage.ENGLISH), language.name(DisplayLanguage.SPANISH));
  }

  /** A whole number with separated thousands. */
  public static String count(long value) {
    return number(BigDecimal.valueOf(value));
  }

  /** A count that need not be whole, without decimals that say nothing. */
  public static String count(BigDecimal value) {
    var rounded = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return number(rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
  }

  /** What is bought: as a count, smaller ones to two digits that count. */
  public static String quantity(BigDecimal value) {
    return value.signum() != 0 && value.compareTo(TINY) < 0
        ? number(value.round(new MathContext(2)).stripTrailingZeros())
        : count(value);
  }

  /** A monthly amount: to the cent, smaller ones to two digits that count. */
  public static String amount(BigDecimal value) {
    boolean tiny = value.signum() != 0 && value.abs().compareTo(TINY) < 0;
    int decimals = tiny ? Math.min(8, value.scale() - value.precision() + 2) : 2;
    return number(value.setScale(Math.max(2, decimals), RoundingMode.HALF_UP));
  }

  /** An amount with its currency. */
  public static Text money(Money money) {
    return Text.verbatim(amount(money.amount()) + GROUP + money.currency());
  }

  /** A price of a unit: at least two decimals, never rounded. */
  public static String price(BigDecimal value) {
    var exact = value.stripTrailingZeros();
    return number(exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact);
  }

  /** A share in per cent. */
  public static String share(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** An offer, and the language it is asked in where texts are translated for it. */
  public static Text offer(Assessment one) {
    var id = one.offer().id();
    return one.pivot().isPresent()
        ? Text.of("{} via {}", "{} vía {}", id, one.pivot().get())
        : Text.verbatim(id.toString());
  }

  /** A probability, of which nothing is certain, whatever a rounded number says. */
  public static String chance(double probability) {
    long rounded = Math.round(100 * probability);
    return switch ((int) rounded) {
      case 0 -> "<1 %";
      case 100 -> ">99 %";
      default -> rounded + " %";
    };
  }

  /** The same in a sentence, which never breaks before the sign. */
  public static String likely(double probability) {
    return chance(probability).replace(' ', GROUP);
  }

  /** US dollars in a sentence. */
  public static Text dollars(double amount) {
    var english = amount(BigDecimal.valueOf(amount)) + GROUP + "USD";
    return Text.of(english, english.replace('.', ','));
  }

  /** A number in a sentence, always to so many decimal places. */
  public static Text fixed(double number, int decimals) {
    var english =
        BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    return Text.of(english, english.replace('.', ','));
  }

  /** A quality with its interval. */
  public static Text quality(Quality quality) {
    return Text.of(
        "{} ({}–{}) {}",
        "{} ({}–{}) {}",
        share(quality.mean()),
        share(quality.low()),
        share(quality.high()),
        grade(quality.grade()));
  }

  /** What a belief rests on. */
  public static Text grade(Grade grade) {
    return switch (grade) {
      case MEASURED -> Text.of("measured by you", "medida por ti");
      case INDEPENDENT -> Text.of("independent", "independiente");
      case CLAIMED -> Text.of("maker's claim", "según el fabricante");
      case INFERRED -> Text.of("inferred", "inferida");
    };
  }

  /** An enum constant as it is written in files and JSON: {@code on-demand}. */
  public static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How and from where a bill is charged. */
  public static Text mode(Bill bill) {
    return bill.place()
        .map(place -> Text.of("{}, {}", "{}, {}", bill.mode().title(), place(place)))
        .orElse(bill.mode().title());
  }

  /** Where an offer is called. */
  public static Text place(Availability place) {
    return switch (place.routing()) {
      case IN_REGION -> Text.verbatim(place.region());
      case GEO ->
          Text.of(
              "{} (anywhere in {})",
              "{} (en cualquier lugar de {})",
              place.region(),
              place.geography().toUpperCase(Locale.ROOT));
      case GLOBAL ->
          Text.of(
              "{} (anywhere in the world)", "{} (en cualquier lugar del mundo)", place.region());
    };
  }

  /** The known value in words, else a dash with the reason as a footnote. */
  public static <T> Text orNote(
      Estimate<T> value, java.util.function.Function<T, Text> words, Footnotes notes) {
    return value.fold(words, notes::dash);
  }
}
