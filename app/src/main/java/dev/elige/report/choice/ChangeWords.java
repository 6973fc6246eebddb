package dev.elige.report.choice;

import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.decide.change.Change;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How smallest changes are said. */
final class ChangeWords {
  private static final BigDecimal TWICE = BigDecimal.TWO;

  private ChangeWords() {}

  static Text of(Change change) {
    return switch (change) {
      case Change.Prices(var factor, var usd) -> prices(factor, usd);
      case Change.AnyLowerPrice() -> Text.of("it costs a little less", "cuesta un poco menos");
      case Change.Better better -> better(better);
      case Change.Expected expected -> expected(expected);
      case Change.RightAnswers(var from, var to) ->
          Text.of(
              "{} % of its answers are right (now {} %)",
              "acierta el {} % de las respuestas (hoy el {} %)",
              percent(to),
              BigDecimal.valueOf(100 * from).setScale(1, RoundingMode.HALF_UP));
      case Change.Requests(var from, var to) ->
          Text.of(
              "{} requests a month (now {})",
              "{} peticiones al mes (hoy {})",
              Words.number(whole(to)),
              Words.count(from));
      case Change.Floor(var from, var to) ->
          Text.of(
              "a quality floor of {} (now {})",
              "una calidad mínima de {} (hoy {})",
              plain(to),
              plain(from));
      case Change.Budget budget -> budget(budget);
      case Change.TotalBudget budget -> total(budget);
      case Change.WithoutLanguage(var language) ->
          Text.of("{} is not needed", "no hace falta el {}", Words.language(language));
      case Change.MustLiveUntil until -> mustLiveUntil(until);
    };
  }

  private static Text prices(BigDecimal factor, BigDecimal usd) {
    var dollars = Words.money(Money.usd(usd.abs()));
    if (factor.compareTo(TWICE) >= 0) {
      return Text.of(
          "it costs {} times as much ({} a month more)",
          "cuesta {} veces lo que hoy ({} más al mes)",
          Words.number(factor),
          dollars);
    }
    var percent = factor.subtract(BigDecimal.ONE).movePointRight(2).stripTrailingZeros();
    var said = Words.number(whole(percent.abs()));
    return percent.signum() < 0
        ? Text.of(
            "it costs {} % less ({} a month)", "cuesta un {} % menos ({} al mes)", said, dollars)
        : Text.of(
            "it costs {} % more ({} a month)", "cuesta un {} % más ({} al mes)", said, dollars);
  }

  private static BigDecimal whole(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static Text better(Change.Better better) {
    var percent = Math.round(100 * better.probability());
    var wanted = plain(better.to());
    return better.from().isPresent()
        ? Text.of(
            "its quality reaches {} with a probability of {} % (now {})",
            "su calidad alcanza {} con una probabilidad del {} % (hoy {})",
            wanted,
            percent,
            BigDecimal.valueOf(better.from().get()).setScale(2, RoundingMode.FLOOR))
        : Text.of(
            "its quality, unknown today, reaches {} with a probability of {} %",
            "su calidad, hoy desconocida, alcanza {} con una probabilidad del {} %",
            wanted,
            percent);
  }

  private static Text expected(Change.Expected expected) {
    var wanted = plain(expected.to());
    return expected
        .from()
        .map(from ->
            Text.of(
                "its expected quality is {} (now {})",
                "su calidad esperada es {} (hoy {})",
                wanted,
                BigDecimal.valueOf(from).setScale(3, RoundingMode.HALF_UP)))
        .orElse(
            Text.of(
                "its expected quality, unknown today, is {}",
                "su calidad esperada, hoy desconocida, es {}",
                wanted));
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private static Text mustLiveUntil(Change.MustLiveUntil until) {
    var none = Text.of("no limit", "sin límite");
    Text to = until.to().map(date -> Text.verbatim(date.toString())).orElse(none);
    Text from = until.from().map(date -> Text.verbatim(date.toString())).orElse(none);
    return Text.of("must live until: {} (now {})", "debe vivir hasta: {} (hoy {})", to, from);
  }

  private static Text budget(Change.Budget budget) {
    var to = dollars(budget.to());
    return budget
        .from()
        .map(from ->
            Text.of(
                "a budget of {} a month for the task (now {})",
                "un presupuesto de {} al mes para la tarea (hoy {})",
                to,
                dollars(from)))
        .orElse(
            Text.of(
                "a budget of {} a month for the task",
                "un presupuesto de {} al mes para la tarea",
                to));
  }

  private static Text total(Change.TotalBudget budget) {
    var to = dollars(budget.to());
    return budget
        .from()
        .map(from ->
            Text.of(
                "a budget of {} a month for all tasks (now {})",
                "un presupuesto de {} al mes para todas las tareas (hoy {})",
                to,
                dollars(from)))
        .orElse(
            Text.of(
                "a budget of {} a month for all tasks",
                "un presupuesto de {} al mes para todas las tareas",
                to));
  }

  /** Not rounded: the cent decides. */
  private static String dollars(Money money) {
    return Words.price(money.amount()) + " " + money.currency();
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
