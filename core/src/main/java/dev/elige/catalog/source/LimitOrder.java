package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Statement;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * An answer fits into the context window. Where the window is smaller than the input limit as well,
 * it is the window that is wrong.
 */
final class LimitOrder implements SanityRules.Rule {
  private static final Text OUTPUT_TOO_LARGE =
      Text.of(
          "The output limit is larger than the context window.",
          "El límite de salida es mayor que la ventana de contexto.");
  private static final Text WINDOW_TOO_SMALL =
      Text.of(
          "The context window is smaller than the input limit.",
          "La ventana de contexto es menor que el límite de entrada.");

  @Override
  public IdentityHashMap<Statement<?>, Text> offenders(List<Statement<?>> ofOneSubject) {
    var offenders = new IdentityHashMap<Statement<?>, Text>();
    var window = largest(ofOneSubject, Attributes.CONTEXT_WINDOW);
    if (window.isEmpty()) {
      return offenders;
    }
    long fits = window.get();
    if (largest(ofOneSubject, Attributes.MAX_INPUT).filter(input -> input > fits).isPresent()) {
      mark(ofOneSubject, Attributes.CONTEXT_WINDOW, Long.MIN_VALUE, WINDOW_TOO_SMALL, offenders);
    } else {
      mark(ofOneSubject, Attributes.MAX_OUTPUT, fits, OUTPUT_TOO_LARGE, offenders);
    }
    return offenders;
  }

  private static Optional<Long> largest(List<Statement<?>> statements, Attribute<Long> limit) {
    return statements.stream()
        .flatMap(one -> SanityRules.value(one, limit).stream())
        .max(Long::compare);
  }

  private static void mark(
      List<Statement<?>> statements,
      Attribute<Long> limit,
      long above,
      Text reason,
      IdentityHashMap<Statement<?>, Text> offenders) {
    for (var statement : statements) {
      SanityRules.value(statement, limit)
          .filter(value -> value > above)
          .ifPresent(_ -> offenders.put(statement, reason));
    }
  }
}
