package dev.elige.report.catalog;

import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.PriceTerm;
import java.time.LocalDate;

/** How facts are said, for who builds trees of them. */
public final class Facts {
  private Facts() {}

  /** The value of any attribute in words. */
  public static Text text(Object value, LocalDate day) {
    return FactTexts.of(value, day);
  }

  /** What a value is of: the attribute, for a price what is charged. */
  public static Text title(Attribute<?> attribute, Object value) {
    return value instanceof PriceTerm term
        ? Text.of("{}: {}", "{}: {}", attribute.title(), PriceWords.charged(term))
        : attribute.title();
  }
}
