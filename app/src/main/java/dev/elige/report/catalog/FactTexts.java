package dev.elige.report.catalog;

import dev.elige.base.Modality;
import dev.elige.base.Text;
import dev.elige.catalog.BenchmarkScore;
import dev.elige.catalog.LanguageClaim;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.PriceTerm;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/** Says the value of any attribute. */
final class FactTexts {
  private FactTexts() {}

  static Text of(Object value, LocalDate day) {
    return switch (value) {
      case Boolean flag -> FactWords.yesNo(flag);
      case Long count -> Text.verbatim(Words.count(count));
      case BigDecimal number -> Text.verbatim(Words.number(number));
      case ModelKind kind -> FactWords.kind(kind);
      case Modality modality -> modality.title();
      case LanguageClaim claim -> FactWords.language(claim);
      case Lifecycle life -> lifecycle(life, day);
      case BenchmarkScore score -> score(score);
      case PriceTerm term -> price(term);
      case Collection<?> several ->
          Text.joined(", ", several.stream().map(one -> of(one, day)).toList());
      default -> Text.verbatim(value.toString());
    };
  }

  private static Text lifecycle(Lifecycle life, LocalDate day) {
    var text = FactWords.lifecycle(life, day);
    return life.region().isEmpty() ? text : Text.of("{}: {}", "{}: {}", life.region(), text);
  }

  private static Text score(BenchmarkScore score) {
    return Text.of(
        "{}: {}{}",
        "{}: {}{}",
        score.benchmark(),
        score.value().toPlainString(),
        score.selfReported()
            ? Text.of(" (measured by its vendor)", " (medido por su fabricante)")
            : "");
  }

  private static Text price(PriceTerm term) {
    return Text.of(
        "{} {} per {}, {}",
        "{} {} por {}, {}",
        Words.price(term.price().amount()),
        term.price().currency(),
        PriceWords.unit(term),
        PriceWords.scope(term.scope()));
  }
}
