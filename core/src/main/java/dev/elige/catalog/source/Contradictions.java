package dev.elige.catalog.source;

import dev.elige.base.Text;
import dev.elige.catalog.Statement;
import dev.elige.catalog.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the first of several values that a source gives for the same thing on the same day. */
final class Contradictions {
  private static final Text REASON =
      Text.of(
          "The source gives another value for the same thing.",
          "La fuente da otro valor para lo mismo.");

  private record Place(
      String attribute, String slot, Optional<Validity> validity, LocalDate asOf) {}

  private Contradictions() {}

  /** The statements without repetitions; a repetition with another value is rejected. */
  static List<Statement<?>> resolve(List<Statement<?>> ofOneSubject, Findings findings) {
    Map<Place, String> seen = new HashMap<>();
    var standing = new ArrayList<Statement<?>>();
    for (var statement : ofOneSubject) {
      var text = text(statement);
      var first = seen.putIfAbsent(place(statement), text);
      if (first == null) {
        standing.add(statement);
      } else if (!first.equals(text)) {
        SanityRules.reject(statement, REASON, findings);
      }
    }
    return standing;
  }

  private static <T> String text(Statement<T> statement) {
    return statement.attribute().write().apply(statement.observation().value());
  }

  private static <T> Place place(Statement<T> statement) {
    var attribute = statement.attribute();
    var observation = statement.observation();
    return new Place(
        attribute.key(),
        attribute.slot().apply(observation.value()),
        attribute.dated() ? Optional.of(observation.validity()) : Optional.empty(),
        observation.citation().asOf());
  }
}
