package dev.elige.report.talk;

import dev.elige.ask.Counted;
import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.provider.Usage;
import dev.elige.report.Footnotes;
import dev.elige.report.Pieces;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How calls of models are told. */
final class CallWords {
  private static final int MILLIS = 3;

  private CallWords() {}

  /** Of a call that nobody made now. */
  static Text replayed(LocalDate day) {
    return Text.of(
        "Replayed: recorded on {}; nobody was asked.",
        "Reproducida: se grabó el {}; no se preguntó a nadie.",
        day);
  }

  /** Seconds with two decimals. */
  static Text seconds(Duration time) {
    return Text.of("{} s", "{} s", Words.fixed(time.toMillis() / Math.pow(10, MILLIS), 2));
  }

  /** An amount with all its digits: calls cost fractions of a cent. */
  static String exact(Money amount) {
    return amount.amount().stripTrailingZeros().toPlainString() + " " + amount.currency();
  }

  /** A number of tokens with its parts; one that was counted here points to how. */
  static Text tokens(Counted counted, List<Text> parts, Footnotes notes) {
    var number = Words.count(counted.tokens());
    var shown =
        switch (counted.basis()) {
          case REPORTED -> number;
          case COUNTED -> number + notes.mark(here(counted));
          case ESTIMATED -> "~ " + number + notes.mark(here(counted));
        };
    var text = Text.verbatim(shown);
    for (var part : parts) {
      text = Text.of("{}, {}", "{}, {}", text, part);
    }
    return text;
  }

  private static Text here(Counted counted) {
    return Text.of(
        "not reported by the provider, counted here: {}",
        "no lo comunicó el proveedor, contado aquí: {}",
        counted.method());
  }

  static List<Text> inputParts(Usage usage) {
    var parts = new ArrayList<Text>();
    add(usage.cached(), "{} cached", "{} de la caché", parts);
    add(usage.cacheWritten(), "{} written to the cache", "{} escritos en la caché", parts);
    return parts;
  }

  static List<Text> outputParts(Usage usage) {
    var parts = new ArrayList<Text>();
    add(usage.reasoning(), "{} reasoning", "{} de razonamiento", parts);
    return parts;
  }

  private static void add(Estimate<Long> tokens, String english, String spanish, List<Text> parts) {
    tokens
        .toOptional()
        .filter(count -> count > 0)
        .ifPresent(count -> parts.add(Text.of(english, spanish, Words.count(count))));
  }

  /** Tokens one by one. */
  static Table table(List<AskedTokens.Token> tokens) {
    boolean hasChances = tokens.stream().anyMatch(token -> token.logProbability().isKnown());
    var columns = new ArrayList<Table.Column>();
    columns.add(Table.right("index", "índice"));
    columns.add(Table.left("text", "texto"));
    if (hasChances) {
      columns.add(Table.right("log probability", "log-probabilidad"));
    }
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < tokens.size(); i++) {
      var cells = new ArrayList<Text>();
      cells.add(Text.verbatim(Words.count(i + 1)));
      cells.add(Text.verbatim(Pieces.visible(tokens.get(i).text())));
      if (hasChances) {
        cells.add(chance(tokens.get(i).logProbability()));
      }
      rows.add(new Table.Row(cells, Tone.PLAIN));
    }
    return new Table(columns, rows);
  }

  private static Text chance(Estimate<Double> logarithm) {
    return logarithm.fold(
        value ->
            Text.verbatim(
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString()),
        _ -> Text.verbatim("—"));
  }
}
