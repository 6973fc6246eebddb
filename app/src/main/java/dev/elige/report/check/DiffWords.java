package dev.elige.report.check;

import dev.elige.base.Money;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.decide.record.MoneyMove;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.util.Optional;

/** How differences are said to people. */
final class DiffWords {
  /** The least amount of money of which cents say enough. */
  private static final BigDecimal SMALL = new BigDecimal("0.01");

  private DiffWords() {}

  static Text amount(Money money) {
    return Text.verbatim(Words.amount(money.amount()));
  }

  /** {@code +20 (+16.7 %)}; nothing where it is the same. */
  static Text change(MoneyMove move) {
    var change = move.change();
    if (change.signum() == 0) {
      return Text.verbatim("");
    }
    var amount = MoneyMove.signed(change, change.abs().compareTo(SMALL) < 0 ? 6 : 2);
    return move.share()
        .fold(_ -> Text.of("{} ({})", "{} ({})", amount, percent(move)), _ -> amount);
  }

  /** {@code +16.7 %}; nothing where it was 0 before. */
  static Text percent(MoneyMove move) {
    return move.share()
        .fold(
            share -> Text.of("{} %", "{} %", MoneyMove.signed(share.movePointRight(2), 1)),
            _ -> Text.verbatim(""));
  }

  /** One name where both are the same, else both with an arrow. */
  static Text move(Optional<String> before, Optional<String> after) {
    return before.equals(after)
        ? name(before)
        : Text.of("{} → {}", "{} → {}", name(before), name(after));
  }

  private static Text name(Optional<String> name) {
    return name.map(Text::verbatim).orElse(Text.of("none", "ninguna"));
  }

  static Text orDash(Optional<Text> text) {
    return text.orElse(Text.verbatim("—"));
  }

  /** A change of a quality, with its sign; nothing where it is less than a hundredth. */
  static Text quality(double before, double after) {
    var change = BigDecimal.valueOf(after).subtract(BigDecimal.valueOf(before));
    return Numerals.rounded(change, 2).toString().equals("0")
        ? Text.verbatim("")
        : MoneyMove.signed(change, 2);
  }
}
