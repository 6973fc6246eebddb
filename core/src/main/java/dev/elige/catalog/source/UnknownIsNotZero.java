package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Statement;
import java.util.IdentityHashMap;
import java.util.List;

/** A limit or size of 0 is an unknown one. */
final class UnknownIsNotZero implements SanityRules.Rule {
  private static final List<Attribute<Long>> COUNTS =
      List.of(
          Attributes.CONTEXT_WINDOW,
          Attributes.MAX_INPUT,
          Attributes.MAX_OUTPUT,
          Attributes.DIMENSIONS,
          Attributes.PARAMETERS);
  private static final Text REASON = Text.of("Unknown is not 0.", "Lo desconocido no es 0.");

  @Override
  public IdentityHashMap<Statement<?>, Text> offenders(List<Statement<?>> ofOneSubject) {
    var offenders = new IdentityHashMap<Statement<?>, Text>();
    for (var statement : ofOneSubject) {
      for (var count : COUNTS) {
        SanityRules.value(statement, count)
            .filter(value -> value <= 0)
            .ifPresent(_ -> offenders.put(statement, REASON));
      }
    }
    return offenders;
  }
}
